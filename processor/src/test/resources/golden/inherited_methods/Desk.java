package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk extends Answering<Desk.Verdict>, Naming {
  String chat(String text);

  default String shout(String text) {
    return chat(text).toUpperCase(java.util.Locale.ROOT);
  }

  record Verdict(boolean good) {}
}
