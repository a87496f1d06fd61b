package com.acme;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  Triage triage(String ticket);

  class Triage {
    private final String queue;
    private final String team;

    public Triage(String queue, @com.fasterxml.jackson.annotation.JsonProperty("queue") String team) {
      this.queue = queue;
      this.team = team;
    }

    public String getQueue() {
      return queue;
    }

    public String getTeam() {
      return team;
    }
  }
}
