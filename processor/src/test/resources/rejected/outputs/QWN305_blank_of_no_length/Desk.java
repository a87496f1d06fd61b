package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@NotBlank @Size(max = 0) String code) {}
}
