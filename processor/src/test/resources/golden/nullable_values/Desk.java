package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
  @SuppressWarnings("QWN218")
  @User("{{greeting}}{{ticket.subject}} by {{ticket.author.name}}, due {{ticket.due}}")
  String answer(@Nullable String greeting, Ticket ticket);

  String echo(@Nullable String text);
}
