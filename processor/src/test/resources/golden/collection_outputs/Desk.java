package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@QwenModel("qwen-plus")
public interface Desk {
  List<String> tags(String ticket);

  Set<Topic> topics(String ticket);

  Map<String, Integer> counts(String ticket);

  Optional<Person> author(String ticket);

  List<List<Topic>> groups(String tickets);

  List<Person> people(String ticket);

  List<Person> morePeople(String ticket);

  record Person(String name) {}

  enum Topic {
    BILLING,
    LOGIN
  }
}
