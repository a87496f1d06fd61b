package com.acme;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.Workspace;

@QwenModel("qwen-plus")
@Region(Region.Id.BEIJING)
@Workspace(value = "support", dedicatedHost = true)
@Options(temperature = 0.2, timeout = "PT90S")
public interface Desk {
  @Options(
      topP = 0.9,
      topK = 40,
      presencePenalty = -0.5,
      repetitionPenalty = 1.1,
      maxTokens = 200,
      seed = 42,
      stop = {"END", "\n\n"},
      search = true)
  String answer(String question);

  @Options(temperature = 1, stopTokens = {108386, 104307})
  String chat(String text);
}
