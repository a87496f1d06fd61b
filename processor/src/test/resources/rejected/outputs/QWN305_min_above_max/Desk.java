package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Min(5) @Max(2) int score) {}
}
