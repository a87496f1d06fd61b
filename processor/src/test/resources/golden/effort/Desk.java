package com.acme;

import io.qwenterface.Effort;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen3.8-max")
@Thinking(effort = Effort.LOW)
public interface Desk {
  String answer(String question);
}
