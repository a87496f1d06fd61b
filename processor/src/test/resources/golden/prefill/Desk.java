package com.acme;

import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;

@QwenModel("qwen3.5-plus")
public interface Desk {
  @Prefill("Dear customer,\n")
  String draft(String ticket);
}
