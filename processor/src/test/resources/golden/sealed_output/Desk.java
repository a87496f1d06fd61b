package com.acme;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
  Decision decide(String ticket);

  List<Decision> decideAll(String tickets);

  sealed interface Decision permits Reply, Escalate, Ignore {}

  record Reply(String text) implements Decision {}

  record Escalate(String team, int level) implements Decision {}

  record Ignore() implements Decision {}
}
