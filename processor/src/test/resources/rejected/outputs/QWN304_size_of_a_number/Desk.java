package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Size;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Size(max = 5) int score) {}
}
