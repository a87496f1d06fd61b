package com.acme;

import io.qwenterface.QwenModel;
import java.io.IOException;

@QwenModel("qwen-plus")
public interface Desk {
  String answer(String question) throws IOException;
}
