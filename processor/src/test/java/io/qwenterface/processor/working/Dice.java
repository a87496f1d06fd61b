package io.qwenterface.processor.working;

import java.util.List;
import java.util.Random;

/** Choices from a seed. */
record Dice(Random random) {
    /** Whether it happens, once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number from 0 up to the bound, without it. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of them. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
