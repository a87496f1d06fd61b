package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
  @User("{{number}} {{text}}")
  java.lang.String ask(int number, String text);
}
