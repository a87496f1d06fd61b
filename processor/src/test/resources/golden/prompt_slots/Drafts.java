package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.time.LocalDate;

@QwenModel("qwen-plus")
public interface Drafts {
  @System("Today is {{today}}.")
  @User("""
      Draft a {{tone}} reply in at most {{words}} words.

      Ticket:
      {{ticket}}
      """)
  String draft(LocalDate today, String ticket, Tone tone, int words);

  enum Tone {
    WARM,
    FORMAL
  }
}
