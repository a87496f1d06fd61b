package com.acme;

import io.qwenterface.QwenModel;


@QwenModel(" ")
public interface SupportDesk {
    String summary(String ticket);
}
