package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  Outer.Triage other(String ticket);

  record Triage(String queue) {}

  class Outer {
    public class Triage {
      private final String queue;

      public Triage(String queue) {
        this.queue = queue;
      }

      public String getQueue() {
        return queue;
      }
    }
  }
}
