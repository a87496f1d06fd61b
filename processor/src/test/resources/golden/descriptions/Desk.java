package com.acme;

import io.qwenterface.Description;
import io.qwenterface.QwenModel;

@QwenModel("qwen3.7-plus")
public interface Desk {
  Triage triage(String ticket);

  /**
   * What to do with a ticket. Not more.
   *
   * @param priority how soon
   * @param queue who
   */
  record Triage(Priority priority, String queue, @Description("The reason, in \"quotes\" and 中文") String reason) {}

  enum Priority {
    /** The customer can wait. */
    LOW,
    /** The customer cannot work. */
    HIGH
  }
}
