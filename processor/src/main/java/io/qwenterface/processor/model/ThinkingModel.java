package io.qwenterface.processor.model;

import java.util.Optional;

/**
 * A {@code @Thinking} that holds for a method.
 *
 * @param enabled whether the model shall reason
 * @param budget the most tokens to reason with, if one was written
 */
public record ThinkingModel(Setting<Boolean> enabled, Optional<Setting<Integer>> budget) {}
