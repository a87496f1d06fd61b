package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;

@QwenModel("qwen-plus")
@System("""
    You are kind.
    You are short.
    """)
public interface Desk {
  String answer(String question);

  String summarise(String text);

  @System("You are blunt.")
  String judge(String text);
}
