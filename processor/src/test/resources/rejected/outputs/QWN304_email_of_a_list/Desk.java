package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Email;
import java.util.List;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(@Email List<String> senders) {}
}
