package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
  @User("Answer: {{question}}")
  String answer(String question);

  @User("Answer in {{language}}: {{question}}")
  String answer(String question, String language);

  @User("Answer number {{number}} of a user.")
  String answerUser(int number);
}
