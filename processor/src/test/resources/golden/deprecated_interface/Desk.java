package com.acme;

import io.qwenterface.QwenModel;

/** @deprecated closed */
@Deprecated
@QwenModel("qwen-plus")
public interface Desk {
  String answer(String question);
}
