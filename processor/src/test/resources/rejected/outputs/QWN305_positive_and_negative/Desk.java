package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Positive @NegativeOrZero BigDecimal amount) {}
}
