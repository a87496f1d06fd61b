package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Item(String text) {}

    Flow.Publisher<Reply<Item>> replies(String ticket);

    Flow.Publisher<CompletableFuture<Item>> futures(String ticket);

    Flow.Publisher<Optional<Item>> optionals(String ticket);

    Flow.Publisher<Flow.Publisher<String>> publishers(String ticket);
}
