package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{ticket}}{{#urgent}} {{.}}{{/urgent}}")
    String reply(String ticket, boolean urgent);
}
