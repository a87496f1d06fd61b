package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@QwenModel("qwen-plus")
public interface Desk {
  @Options(n = 2)
  List<Reply<String>> slogans(String shop);

  @Options(n = 3)
  CompletableFuture<List<Reply<Integer>>> ratings(String shop);
}
