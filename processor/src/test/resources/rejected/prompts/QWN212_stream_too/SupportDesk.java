package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.stream.Stream;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{tickets}}")
    String reply(Stream<String> tickets);
}
