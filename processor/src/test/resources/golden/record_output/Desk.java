package com.acme;

import io.qwenterface.QwenModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  record Triage(
      Priority priority,
      String queue,
      int score,
      boolean angry,
      Optional<LocalDate> due,
      @Nullable String language,
      List<Action> actions,
      Set<Priority> seen,
      Map<String, List<Double>> weights) {}

  record Action(String what, Optional<String> owner) {}

  enum Priority {
    LOW,
    HIGH
  }
}
