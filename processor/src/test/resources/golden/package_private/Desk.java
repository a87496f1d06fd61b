package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
interface Desk {
  Verdict judge(String question);
}
