package com.acme;

import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk {
    <T extends Comparable<T>> T answer(String question);
}
