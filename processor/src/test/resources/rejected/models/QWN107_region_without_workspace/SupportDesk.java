package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @Region(Region.Id.FRANKFURT)
    @SuppressWarnings("QWN102")
    String summary(String ticket);

    @Region(Region.Id.TOKYO)
    @SuppressWarnings("QWN102")
    String translation(String ticket);
}
