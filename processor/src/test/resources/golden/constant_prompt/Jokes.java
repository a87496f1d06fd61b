package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Jokes {
  @User("Tell me a joke.\u2028\u00a0Now.")
  String joke();

  @User("""
      Tell me a story.

      It costs $5 and has "quotes", a \\ and 一个故事.
      """)
  String story();
}
