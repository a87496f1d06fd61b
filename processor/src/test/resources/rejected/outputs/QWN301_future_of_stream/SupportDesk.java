package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    java.util.concurrent.CompletableFuture<java.util.concurrent.Flow.Publisher<String>> triage(String ticket);
}
