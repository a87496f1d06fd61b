package com.acme;

import io.qwenterface.Description;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Desk {
  @User("Improve {{triage}}, such as {{steps}}")
  Triage improve(Triage triage, List<Step> steps);

  List<Named> names(String mail);

  /** What to do with a ticket. */
  final class Triage {
    private final String queue;
    private final int score;
    private final boolean urgent;
    private final List<Step> steps;
    private final Optional<String> remark;

    /**
     * All of it.
     *
     * @param queue who takes it
     */
    public Triage(
        String queue,
        @Min(1) int score,
        @Description("Whether it cannot wait") boolean urgent,
        List<Step> steps,
        Optional<String> remark) {
      this.queue = queue;
      this.score = score;
      this.urgent = urgent;
      this.steps = steps;
      this.remark = remark;
    }

    public Triage(String queue) {
      this(queue, 1, false, List.of(), Optional.empty());
    }

    public String getQueue() {
      return queue;
    }

    public int getScore() {
      return score;
    }

    public boolean isUrgent() {
      return urgent;
    }

    public List<Step> steps() {
      return steps;
    }

    public Optional<String> getRemark() {
      return remark;
    }
  }

  class Step extends Named {
    private final String what;

    Step(String name, String what) {
      super(name);
      this.what = what;
    }

    String getWhat() {
      return what;
    }
  }

  class Named {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    public String getName() {
      return name;
    }
  }
}
