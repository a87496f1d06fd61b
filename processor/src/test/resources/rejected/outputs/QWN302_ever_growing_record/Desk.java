package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
interface Desk {
  Node<String> triage(String ticket);

  record Node<T>(T value, Node<List<T>> next) {}
}
