package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  default String name() {
    return "desk";
  }
}
