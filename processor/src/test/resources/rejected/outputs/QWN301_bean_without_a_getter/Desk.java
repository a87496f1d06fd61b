package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final String queue;
    private final int score;

    public Triage(String queue, int score) {
      this.queue = queue;
      this.score = score;
    }

    public String getQueue() {
      return queue + score;
    }
  }
}
