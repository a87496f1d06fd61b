package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
  @System("{{client}} {{prompt}}")
  @User("{{json}} {{class_}} {{#lines}}{{.}} {{/lines}} {{linesText}} {{line}} {{ASK}}")
  Answer ask(
      String client, String prompt, String json, String class_, List<String> lines, String linesText, String line, String ASK);

  record Answer(String json, String element, String reader, List<Kind> kinds) {}

  enum Kind {
    A
  }
}
