package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
  @User("{{#lines}}{{.}} {{/lines}}")
  String join(String... lines);

  @SuppressWarnings("unchecked")
  @User("{{#groups}}{{.}} {{/groups}}")
  String joinAll(List<String>... groups);
}
