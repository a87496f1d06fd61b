package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User(resource = "prompts/reply.txt")
    String reply(String ticket);
}
