package io.qwenterface.runtime.internal.body;

import org.jspecify.annotations.Nullable;

/**
 * The constant parts of the request bodies of one prompt, kept with the prompt's constants so that they live as
 * long as the generated class and no longer. Thread-safe without a lock: two threads may both derive a head the first
 * time, one of the two stays.
 */
public final class BodyHeads {
    private volatile @Nullable Head newest;

    /** The head kept under these keys, or null. A prompt has one or two, so a walk is the fastest look-up. */
    public @Nullable Head find(@Nullable Object output, int variant) {
        for (Head head = newest; head != null; head = head.older) {
            if (head.output == output && head.variant == variant) {
                return head;
            }
        }
        return null;
    }

    /** Keeps a head under these keys and answers it. */
    public Head keep(@Nullable Object output, int variant, byte[] start, byte[] rest, byte[] end) {
        Head head = new Head(output, variant, start, rest, end, newest);
        newest = head;
        return head;
    }

    /**
     * A body's constant bytes: those before the user's text, cut in two where a system text of the call goes, and those
     * after it.
     */
    public static final class Head {
        private final @Nullable Object output;
        private final int variant;
        private final byte[] start;
        private final byte[] rest;
        private final byte[] end;
        private final @Nullable Head older;

        private Head(
                @Nullable Object output, int variant, byte[] start, byte[] rest, byte[] end, @Nullable Head older) {
            this.output = output;
            this.variant = variant;
            this.start = start;
            this.rest = rest;
            this.end = end;
            this.older = older;
        }

        public byte[] start() {
            return start;
        }

        public byte[] rest() {
            return rest;
        }

        public byte[] end() {
            return end;
        }
    }
}
