package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.util.Date;


@QwenModel("qwen-pluss")
@System
public interface SupportDesk {
    @User("{{tickt}}")
    @Options(temperature = 3)
    Date due(String ticket, String tone);
}
