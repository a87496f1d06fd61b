package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Max;
import java.util.OptionalInt;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Max(-3_000_000_000L) OptionalInt score) {}
}
