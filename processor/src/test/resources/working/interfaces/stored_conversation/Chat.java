package com.acme;

import io.qwenterface.ConversationId;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.StreamEvent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@System("You help.")
public interface Chat {
    @Target({ElementType.PARAMETER, ElementType.TYPE_USE})
    @interface Nullable {}

    String implied(@ConversationId String customer, String question);

    @User("{{customer}} asks: {{question}}")
    CompletableFuture<String> printed(@ConversationId UUID customer, String question);

    String perhaps(@ConversationId @Nullable String customer, String question);

    Flow.Publisher<StreamEvent> events(@ConversationId long ticket, String question);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<String> texts(@ConversationId int ticket, String question);
}
