package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
  @User("Improve {{state}}")
  State improve(State state);

  record State(@JsonProperty("item-count") int itemCount, Phase phase) {}

  enum Phase {
    @JsonProperty("to do")
    TO_DO,
    DONE
  }
}
