package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.DecimalMax;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@DecimalMax("1e999999999") long share) {}
}
