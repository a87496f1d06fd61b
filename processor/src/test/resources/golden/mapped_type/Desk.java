package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Money price(String text);

  /** An amount with its currency. */
  final class Money {
    final String text;

    @JsonCreator
    public Money(@JsonProperty("text") String text) {
      this.text = text;
    }
  }
}
