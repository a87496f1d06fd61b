package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.DecimalMin;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@DecimalMin("0,5") double share) {}
}
