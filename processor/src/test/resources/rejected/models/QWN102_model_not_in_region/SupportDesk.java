package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;


@QwenModel("qwen-max")
@Region(Region.Id.US_VIRGINIA)
public interface SupportDesk {
    String summary(String ticket);
}
