package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final java.util.Date due;

    Triage(java.util.Date due) {
      this.due = due;
    }

    java.util.Date getDue() {
      return due;
    }
  }
}
