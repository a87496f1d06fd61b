package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;


@QwenModel("qwen-plus")
@System("You speak {{langauge}}.")
public interface SupportDesk {
    String summary(String language);

    String translation(String language);
}
