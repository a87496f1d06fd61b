package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;

@QwenModel("qwen-plus")
public interface Desk {
  @Options(search = true)
  Reply<String> weather(String town);

  String answer(String question);
}
