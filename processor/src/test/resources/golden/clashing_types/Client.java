package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Client {
  @User("{{spec}} {{list}} {{objects}}")
  Generated ask(PromptSpec spec, List list, Objects objects);

  Objects generate(String text);

  record Generated(JsonReader reader, Optional<String> optional) {}

  record JsonReader(java.util.List<String> lines) {}

  record Objects(String text) {}
}
