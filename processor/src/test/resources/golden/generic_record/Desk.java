package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
  Page<Person> people(String text);

  Page<String> names(String text);

  record Page<T>(List<T> items, int number) {}

  record Person(String name) {}
}
