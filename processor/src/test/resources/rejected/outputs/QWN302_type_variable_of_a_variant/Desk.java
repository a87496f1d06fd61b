package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Result<String> triage(String ticket);

  sealed interface Result<T> permits Done, Failed {}

  record Done<T>(T value) implements Result<T> {}

  record Failed<T, R>(R reason) implements Result<T> {}
}
