package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(List<@Polite String> replies) {}
}
