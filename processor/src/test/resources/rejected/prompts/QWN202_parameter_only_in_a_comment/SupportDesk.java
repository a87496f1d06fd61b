package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{! the tone comes later: tone }}Summarise {{ticket}}")
    String summary(String ticket, String tone);
}
