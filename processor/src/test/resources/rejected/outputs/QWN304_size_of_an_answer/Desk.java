package com.acme;

import io.qwenterface.QwenModel;
import jakarta.validation.constraints.Size;

@QwenModel("qwen-plus")
interface Desk {
  @Size(max = 5)
  int score(String ticket);
}
