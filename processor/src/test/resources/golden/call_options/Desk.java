package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;

@QwenModel("qwen-plus")
@Options(temperature = 0.2)
public interface Desk {
  String answer(String question, CallOptions options);

  boolean isSolved(Conversation earlier, String question, CallOptions options);
}
