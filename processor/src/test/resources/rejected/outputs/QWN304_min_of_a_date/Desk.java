package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Min(1) LocalDate due) {}
}
