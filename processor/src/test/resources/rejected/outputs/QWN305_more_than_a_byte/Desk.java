package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Min;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Min(300) byte score) {}
}
