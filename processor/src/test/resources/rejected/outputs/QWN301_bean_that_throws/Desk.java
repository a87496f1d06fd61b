package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final String queue;

    public Triage(String queue) throws java.io.IOException {
      this.queue = queue;
    }

    public String getQueue() {
      return queue;
    }
  }
}
