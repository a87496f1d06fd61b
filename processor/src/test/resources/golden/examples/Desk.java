package com.acme;

import io.qwenterface.Example;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
@Example(user = "It is broken.", assistant = "sad")
public interface Desk {
  @Example(user = "It works!", assistant = "happy")
  @Example(user = "Hello,\n\nit is as it is.\n", assistant = "neutral")
  String mood(String text);
}
