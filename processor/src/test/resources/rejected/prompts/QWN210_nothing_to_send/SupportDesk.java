package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;


@QwenModel("qwen-plus")
@System("You tell jokes.")
public interface SupportDesk {
    String joke();
}
