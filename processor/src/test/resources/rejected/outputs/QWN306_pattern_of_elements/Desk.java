package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Pattern;
import java.util.List;

@QwenModel("qwen-plus")
interface Desk {
  Triage triage(String ticket);

  record Triage(List<@Pattern(regexp = "a{2") String> codes) {}
}
