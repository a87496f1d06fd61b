package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@Options(search = true)
public interface Desk {
    record Answer(String text) {}

    Reply<String> weather(String town);

    CompletableFuture<Reply<Answer>> later(String town, CallOptions options);

    Flow.Publisher<StreamEvent> events(String town);

    String withoutSources(String town);

    @QwenModel("qwen3.5-plus")
    Reply<String> multimodal(String town);

    @QwenModel(value = "qwen-plus", transport = Transport.OPENAI_CHAT)
    Reply<String> asTheAnnotationSays(String town);
}
