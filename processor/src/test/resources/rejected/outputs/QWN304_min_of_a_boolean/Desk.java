package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Positive;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Positive boolean urgent) {}
}
