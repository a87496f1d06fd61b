package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
  Reply<String> answer(String question);

  Reply<List<String>> tags(String ticket);
}
