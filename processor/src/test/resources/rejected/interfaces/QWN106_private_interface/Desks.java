package com.acme;

import io.qwenterface.QwenModel;


public final class Desks {
    private Desks() {}

    @QwenModel("qwen-plus")
    private interface SupportDesk {
        String summary(String ticket);
    }
}
