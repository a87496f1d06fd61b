package com.acme;

import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
public interface Desk {
    @Prefill("Dear \"customer\",\n")
    String draft(String ticket);

    @Prefill("Dear")
    @Thinking(false)
    CompletableFuture<Reply<String>> later(Conversation earlier, String ticket, CallOptions options);

    @Prefill("Dear")
    @QwenModel("qwen3-32b")
    Flow.Publisher<String> thinksByDefault(String ticket);

    @Prefill("Dear")
    @QwenModel(value = "qwen-max", transport = Transport.DASHSCOPE)
    Flow.Publisher<StreamEvent> nativeText(String ticket);

    @Prefill("Dear")
    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    String nativeMultimodal(String ticket);
}
