package com.acme;

import io.qwenterface.QwenModel;


interface Outer {
    @QwenModel("qwen-plus")
    interface Inner {
        String summary(String ticket);
    }
}
