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
  Triage improve(Triage triage, List<Step<String>> steps);

  List<Named> names(String mail);

  /** What to do with a ticket. */
  final class Triage {
    private final String queue;
    private final int score;
    private final boolean urgent;
    private final List<Step<String>> steps;
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
        List<Step<String>> steps,
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

    public List<Step<String>> steps() {
      return steps;
    }

    public Optional<String> getRemark() {
      return remark;
    }
  }

  class Step<T> extends Named {
    private final T what;

    Step(String name, T what) {
      super(name);
      this.what = what;
    }

    T getWhat() {
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
