package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final Triage next;

    public Triage(Triage next) {
      this.next = next;
    }

    public Triage getNext() {
      return next;
    }
  }
}
