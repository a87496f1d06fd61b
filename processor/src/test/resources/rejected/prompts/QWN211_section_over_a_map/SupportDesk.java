package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.Map;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#facts}}{{.}}{{/facts}}")
    String reply(Map<String, String> facts);
}
