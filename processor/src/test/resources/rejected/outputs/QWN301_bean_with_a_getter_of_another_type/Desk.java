package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final String queue;

    public Triage(String queue) {
      this.queue = queue;
    }

    public CharSequence getQueue() {
      return queue;
    }
  }
}
