package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.Workspace;

@QwenModel("qwen-plus")
public interface Desk {
  String answer(String question);

  String chat(String text);

  @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
  String overDashScope(String text);

  @Region(Region.Id.FRANKFURT)
  @Workspace("eu")
  String inEurope(String text);

  @QwenModel("qwen3-vl-plus")
  String see(String text);

  @QwenModel("qwq-plus")
  String think(String text);

  @QwenModel(value = "my-tuned-model", custom = true)
  String tuned(String text);
}
