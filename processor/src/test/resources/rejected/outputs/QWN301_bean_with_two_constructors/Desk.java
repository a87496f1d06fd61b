package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final String queue;
    private final String summary;
    private final int score;

    public Triage(String queue, String summary) {
      this.queue = queue;
      this.summary = summary;
      this.score = 1;
    }

    public Triage(String queue, int score) {
      this.queue = queue;
      this.summary = "";
      this.score = score;
    }

    public String getQueue() {
      return queue;
    }

    public String getSummary() {
      return summary;
    }

    public int getScore() {
      return score;
    }
  }
}
