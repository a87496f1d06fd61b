package io.qwenterface.processor.model;

import io.qwenterface.Effort;
import java.util.Optional;

/**
 * A {@code @Thinking} that holds for a method.
 *
 * @param enabled whether the model shall reason
 * @param budget the most tokens to reason with, if one was written
 * @param effort how much to reason; {@code UNSET} if nothing was written
 */
public record ThinkingModel(Setting<Boolean> enabled, Optional<Setting<Integer>> budget, Setting<Effort> effort) {
    /** Whether an effort was written. */
    public boolean hasEffort() {
        return effort.value() != Effort.UNSET;
    }
}
