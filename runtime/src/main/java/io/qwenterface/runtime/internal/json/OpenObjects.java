package io.qwenterface.runtime.internal.json;

import java.util.Arrays;

/**
 * The objects a reader is in, and whether any of their fields was of use. An object of which no field was asked for is
 * another one than was meant, even where no field is required.
 */
final class OpenObjects {
    private int depth = -1;
    private int[] fields = new int[4];
    private int[] skipped = new int[4];

    private boolean[] inArray = new boolean[4];

    /** An object was entered; {@code alone} if it is the only element of an array that was not asked for. */
    void enter(boolean alone) {
        depth++;
        if (depth == fields.length) {
            fields = Arrays.copyOf(fields, depth * 2);
            skipped = Arrays.copyOf(skipped, depth * 2);
            inArray = Arrays.copyOf(inArray, depth * 2);
        }
        fields[depth] = 0;
        skipped[depth] = 0;
        inArray[depth] = alone;
    }

    void sawField() {
        fields[depth]++;
    }

    void skippedField() {
        skipped[depth]++;
    }

    /** One field was of use before it is seen: the discriminator. Skipping it later does not count. */
    void usedField() {
        skipped[depth]--;
    }

    /** Whether the innermost object has fields, and all of them were skipped. */
    boolean isForeign() {
        return fields[depth] > 0 && skipped[depth] >= fields[depth];
    }

    /** Leaves the innermost object and answers what {@link #enter} was told. */
    boolean leave() {
        return inArray[depth--];
    }
}
