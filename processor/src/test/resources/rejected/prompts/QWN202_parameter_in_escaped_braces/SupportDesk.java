package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Summarise {{ticket}} and keep {{{{tone}} as it is")
    String summary(String ticket, String tone);
}
