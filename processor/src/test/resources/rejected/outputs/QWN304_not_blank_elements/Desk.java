package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(List<@NotBlank Integer> scores) {}
}
