package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.concurrent.CompletableFuture;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{ticket}}")
    String reply(CompletableFuture<String> ticket);
}
