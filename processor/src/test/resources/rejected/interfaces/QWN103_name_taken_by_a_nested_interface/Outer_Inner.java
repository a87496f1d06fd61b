package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
interface Outer_Inner {
    String summary(String ticket);
}
