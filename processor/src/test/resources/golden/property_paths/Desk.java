package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
  @User("{{ticket.author.name}} of {{ticket.author.team}} wrote: {{ticket.subject}}")
  String answer(Ticket ticket);
}
