package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
@SuppressWarnings("rawtypes")
public interface Desk extends Reading {}

interface Reading<T> {
  T read(String ticket);
}
