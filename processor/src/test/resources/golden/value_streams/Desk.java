package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.concurrent.Flow;

@QwenModel("qwen3.7-plus")
public interface Desk {
  record Action(String what, int days) {}

  enum Mood {
    CALM,
    ANGRY
  }

  Flow.Publisher<Action> plan(String ticket);

  Flow.Publisher<Mood> moods(String ticket);

  List<Action> planAtOnce(String ticket);
}
