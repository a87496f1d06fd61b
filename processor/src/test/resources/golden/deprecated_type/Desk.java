package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  @SuppressWarnings("deprecation")
  Old answer(String question);
}
