package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System(value = "You know the rules.", cache = true)
public interface Desk {
  String answer(String question);

  @User(value = "The book: {{book}}", cache = true)
  String read(String book);
}
