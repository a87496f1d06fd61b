package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface SupportDesk {
  String answer(String question);
}
