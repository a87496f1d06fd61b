package io.qwenterface.processor.source;

import java.util.Arrays;

/** A text that a constant expression makes, with the piece of the source file that each of its characters stands for. */
final class WrittenText {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(char character, int start, int end) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        starts[length] = start;
        ends[length] = end;
        text.append(character);
    }

    /** Adds what a name stands for: each character of it is written where the name is. */
    void add(String value, int start, int end) {
        for (int i = 0; i < value.length(); i++) {
            add(value.charAt(i), start, end);
        }
    }

    void add(WrittenText other) {
        for (int i = 0; i < other.text.length(); i++) {
            add(other.text.charAt(i), other.starts[i], other.ends[i]);
        }
    }

    /** Where a character's piece of the source begins. */
    int start(int index) {
        return starts[index];
    }

    /** Where it ends. */
    int end(int index) {
        return ends[index];
    }

    /** How many characters before this one stand for the same piece of the source. */
    int indexInPiece(int index) {
        int first = index;
        while (first > 0 && starts[first - 1] == starts[index]) {
            first--;
        }
        return index - first;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
