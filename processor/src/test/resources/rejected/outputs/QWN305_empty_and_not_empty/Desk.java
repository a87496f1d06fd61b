package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@NotEmpty @Size(max = 0) List<String> tags) {}
}
