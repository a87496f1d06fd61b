package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Gaps {
  @User("Say:{{^words}} no words{{/words}}{{^lines}} no lines{{/lines}}{{^name}} no name{{/name}}{{^ready}} not ready{{/ready}}{{^nick}} no nick{{/nick}}")
  String say(String[] words, List<String> lines, Optional<String> name, boolean ready, @Nullable String nick);
}
