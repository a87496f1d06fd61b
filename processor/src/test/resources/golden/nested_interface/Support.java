package com.acme;

import io.qwenterface.QwenModel;

public final class Support {
  private Support() {}

  @QwenModel("qwen-plus")
  public interface Desk {
    String answer(String question);
  }
}
