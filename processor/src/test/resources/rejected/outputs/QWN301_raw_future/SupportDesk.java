package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
    java.util.concurrent.CompletableFuture triage(String ticket);
}
