package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Pattern;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Pattern(regexp = "[A-Z") String code) {}
}
