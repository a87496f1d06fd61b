package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Past LocalDate due) {}
}
