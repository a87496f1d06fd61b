package com.acme;

import io.qwenterface.Options;
import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@QwenModel("qwen-plus")
@Options(temperature = 1.2)
public interface Desk {
    record Slogan(String text, int mood) {}

    @Options(n = 2)
    List<Reply<String>> texts(String shop);

    @Options(n = 4)
    List<Reply<Slogan>> values(String shop);

    @Options(n = 3)
    CompletableFuture<List<Reply<String>>> textsLater(String shop, CallOptions options);

    @Options(n = 2)
    CompletionStage<List<Reply<List<Slogan>>>> valuesLater(String shop);

    @Options(n = 1)
    List<Reply<String>> one(String shop);

    @Options(n = 2)
    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    List<Reply<Slogan>> natively(String shop);

    @Options(n = 2)
    @QwenModel("qwen3-32b")
    @Prefill("Tea, ")
    List<Reply<String>> begun(String shop);
}
