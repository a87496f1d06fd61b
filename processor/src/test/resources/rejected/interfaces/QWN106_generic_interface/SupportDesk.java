package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk<A, B> {
    String summary(A ticket);
}
