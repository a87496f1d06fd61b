package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.NotBlank;
import java.time.DayOfWeek;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@NotBlank DayOfWeek day) {}
}
