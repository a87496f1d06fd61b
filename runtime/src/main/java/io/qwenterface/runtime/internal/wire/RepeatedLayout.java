package io.qwenterface.runtime.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a document that differs from an earlier one of its stream in nothing but its text, its token counts and its
 * number in the stream, as nearly every piece of a stream does. Such a document says nothing new but the text, so there is nothing to parse: the
 * bytes around the text are compared, and only the text itself is read. Whatever else comes is left to the parser.
 *
 * <p>The counts of such a piece are not read at all. They are never the last ones: a document that was learnt from is
 * not the one with the finish reason, nor one without a text, and only those end a stream. Not thread-safe.
 */
final class RepeatedLayout {
    /** A stream whose documents have not repeated so often will not begin to. */
    private static final int MOST_VAIN_LESSONS = 4;

    private static final int MOST_HOLES = 12;

    private static final byte[] CONTENT = ascii("content");
    private static final byte[] REASONING = ascii("reasoning_content");
    private static final byte[] TEXT = ascii("text");
    private static final byte[] DELTA = ascii("delta");
    private static final byte[] TOKENS = ascii("_tokens");
    private static final byte[] SEQUENCE_NUMBER = ascii("sequence_number");

    private final DocumentScan scan = new DocumentScan();
    private final PlainString text = new PlainString();
    private byte[] known = {};
    private boolean reasoning;
    private int vainLessons;

    /**
     * Reads a document that repeats.
     *
     * @param chunk takes its text
     * @return whether it was one; if not, nothing was taken
     */
    boolean read(byte[] buffer, int offset, int length, ChatChunk chunk) {
        String said = said(buffer, offset, offset + length);
        if (said == null) {
            return false;
        }
        vainLessons = 0;
        if (reasoning) {
            chunk.reasoning = said;
        } else {
            chunk.text = said;
        }
        return true;
    }

    private @Nullable String said(byte[] buffer, int from, int end) {
        int at = from;
        int knownAt = 0;
        String said = null;
        for (int hole = 0; hole < scan.holes; hole++) {
            int fixed = scan.starts[hole] - knownAt;
            if (fixed > end - at || !Arrays.equals(known, knownAt, knownAt + fixed, buffer, at, at + fixed)) {
                return null;
            }
            at += fixed;
            knownAt = scan.ends[hole];
            if (hole == scan.textHole) {
                said = text.read(buffer, at, end);
                at = text.end();
            } else {
                at = afterDigits(buffer, at, end);
            }
            if (at < 0) {
                return null;
            }
        }
        return Arrays.equals(known, knownAt, known.length, buffer, at, end) ? said : null;
    }

    private static int afterDigits(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] >= '0' && buffer[at] <= '9') {
            at++;
        }
        boolean number = at == from + 1 || (at > from && buffer[from] != '0');
        return number ? at : -1;
    }

    /** Takes a document that was parsed, and what it said, for the one that others may repeat. */
    void learn(byte[] buffer, int offset, int length, ChatChunk chunk) {
        if (vainLessons >= MOST_VAIN_LESSONS || !chunk.saysNothingButText()) {
            return;
        }
        vainLessons++;
        scan.of(buffer, offset, length);
        if (scan.textHole < 0) {
            forget();
            return;
        }
        int start = offset + scan.starts[scan.textHole];
        String said = text.read(buffer, start, offset + length);
        reasoning = chunk.text.isEmpty();
        if (!(reasoning ? chunk.reasoning : chunk.text).equals(said)) {
            forget();
            return;
        }
        known = Arrays.copyOfRange(buffer, offset, offset + length);
    }

    private void forget() {
        known = new byte[0];
        scan.holes = 0;
        scan.textHole = -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Finds what may differ in a document that a parser has found to be well-formed. */
    private static final class DocumentScan {
        final int[] starts = new int[MOST_HOLES];
        final int[] ends = new int[MOST_HOLES];
        int holes;
        /** Which of the holes is the text; negative if there is none, or more than one. */
        int textHole = -1;

        void of(byte[] buffer, int offset, int length) {
            holes = 0;
            textHole = -1;
            int texts = 0;
            int depth = 0;
            int keyStart = 0;
            int keyEnd = 0;
            int end = offset + length;
            for (int at = offset; at < end; at++) {
                byte b = buffer[at];
                if (b == '"') {
                    int start = at + 1;
                    at = closingQuote(buffer, start, end);
                    if (isKey(buffer, at + 1, end)) {
                        keyStart = start;
                        keyEnd = at;
                        continue;
                    }
                    if (at > start && isText(buffer, keyStart, keyEnd)) {
                        textHole = add(start - offset, at - offset);
                        texts++;
                    }
                } else if (b >= '0' && b <= '9') {
                    int start = at;
                    at = Math.max(start, afterDigits(buffer, at, end) - 1);
                    if (endsWith(buffer, keyStart, keyEnd, TOKENS)
                            || endsWith(buffer, keyStart, keyEnd, SEQUENCE_NUMBER)) {
                        add(start - offset, at + 1 - offset);
                    }
                } else if (b == '{' || b == '[') {
                    depth++;
                } else if (b == '}' || b == ']') {
                    depth--;
                    if (depth == 0) {
                        break;
                    }
                } else {
                    // Part of a literal, a sign, or what stands between values: the key still holds.
                    continue;
                }
                keyEnd = keyStart;
            }
            if (texts != 1 || holes == MOST_HOLES) {
                holes = 0;
                textHole = -1;
            }
        }

        private int add(int start, int end) {
            if (holes < MOST_HOLES) {
                starts[holes] = start;
                ends[holes++] = end;
            }
            return holes - 1;
        }

        private static int closingQuote(byte[] buffer, int from, int end) {
            int at = from;
            while (at < end && buffer[at] != '"') {
                at += buffer[at] == '\\' ? 2 : 1;
            }
            return at;
        }

        private static boolean isKey(byte[] buffer, int from, int end) {
            int at = from;
            while (at < end && buffer[at] <= ' ' && buffer[at] > 0) {
                at++;
            }
            return at < end && buffer[at] == ':';
        }

        private static boolean isText(byte[] buffer, int start, int end) {
            return Arrays.equals(buffer, start, end, CONTENT, 0, CONTENT.length)
                    || Arrays.equals(buffer, start, end, REASONING, 0, REASONING.length)
                    || Arrays.equals(buffer, start, end, TEXT, 0, TEXT.length)
                    || Arrays.equals(buffer, start, end, DELTA, 0, DELTA.length);
        }

        private static boolean endsWith(byte[] buffer, int start, int end, byte[] suffix) {
            int from = end - suffix.length;
            return from >= start && Arrays.equals(buffer, from, end, suffix, 0, suffix.length);
        }
    }
}
