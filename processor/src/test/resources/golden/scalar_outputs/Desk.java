package com.acme;

import io.qwenterface.QwenModel;
import java.math.BigDecimal;
import java.time.LocalDate;

@QwenModel("qwen-plus")
public interface Desk {
  boolean isAngry(String ticket);

  int score(String ticket);

  Double probability(String ticket);

  BigDecimal amount(String ticket);

  char grade(String ticket);

  Language language(String ticket);

  LocalDate due(String ticket);

  enum Language {
    EN,
    ZH
  }
}
