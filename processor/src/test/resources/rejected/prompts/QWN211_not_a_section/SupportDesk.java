package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{ticket}}{{#tone}} in a {{tone}} tone of {{ticket}}{{/tone}}{{^count}}{{/count}}")
    String summary(String ticket, String tone, int count);
}
