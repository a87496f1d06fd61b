package com.acme;

import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-plus")
public interface Looker {
    record Receipt(String shop, double total, List<String> items) {}

    @User("Read this receipt.")
    Receipt typed(@Image Path photo);

    @User("Read this receipt.")
    CompletableFuture<Reply<Receipt>> later(@Image byte[] photo);

    @User("Describe it.")
    Flow.Publisher<String> texts(@Image Path photo);

    @User("Describe it.")
    Flow.Publisher<StreamEvent> events(@Image Path photo);

    @User("And this?")
    String goesOn(Conversation earlier, @Image Path photo);
}
