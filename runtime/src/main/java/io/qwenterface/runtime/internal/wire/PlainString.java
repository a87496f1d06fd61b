package io.qwenterface.runtime.internal.wire;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON string out of bytes, if it is a plain one. What it does not read, a parser must look at: an escape by
 * number, and everything that JSON or UTF-8 forbids. Not thread-safe.
 */
final class PlainString {
    private byte[] unescaped = {};
    private int end;

    /**
     * Reads a string.
     *
     * @param from behind its opening quote
     * @param limit where the bytes end
     * @return null if it is not plain, or has no closing quote
     */
    @Nullable
    String read(byte[] buffer, int from, int limit) {
        int all = 0;
        for (int at = from; at < limit; at++) {
            byte b = buffer[at];
            if (b == '"') {
                end = at;
                return text(buffer, from, at, all < 0);
            }
            if (b == '\\') {
                return unescape(buffer, from, at, limit, all);
            }
            if (b >= 0 && b < ' ') {
                break;
            }
            all |= b;
        }
        return failed();
    }

    /** Where the last string's closing quote stands; negative if it was not read. */
    int end() {
        return end;
    }

    private @Nullable String unescape(byte[] buffer, int from, int firstEscape, int limit, int before) {
        int size = firstEscape - from;
        if (unescaped.length < limit - from) {
            unescaped = new byte[Math.max(limit - from, 64)];
        }
        System.arraycopy(buffer, from, unescaped, 0, size);
        int all = before;
        for (int at = firstEscape; at < limit; at++) {
            byte b = buffer[at];
            if (b == '"') {
                end = at;
                return text(unescaped, 0, size, all < 0);
            }
            if (b == '\\') {
                at++;
                b = at < limit ? meant(buffer[at]) : 0;
                if (b == 0) {
                    break;
                }
            } else if (b >= 0 && b < ' ') {
                break;
            }
            all |= b;
            unescaped[size++] = b;
        }
        return failed();
    }

    /** What an escape of one letter stands for; 0 if it is none. */
    private static byte meant(byte escape) {
        return switch (escape) {
            case '"', '\\', '/' -> escape;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }

    private @Nullable String text(byte[] bytes, int from, int to, boolean beyondAscii) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        // What is not UTF-8 was replaced by this; so may be what really is this, and the parser knows.
        return beyondAscii && text.indexOf('\uFFFD') >= 0 ? failed() : text;
    }

    private @Nullable String failed() {
        end = -1;
        return null;
    }
}
