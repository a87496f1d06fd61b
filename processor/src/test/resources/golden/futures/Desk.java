package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@QwenModel("qwen-plus")
public interface Desk {
  CompletableFuture<String> answer(String question);

  CompletionStage<Integer> score(String ticket);

  CompletableFuture<Reply<String>> reply(String question);

  CompletionStage<Reply<Integer>> scoreReply(String ticket);
}
