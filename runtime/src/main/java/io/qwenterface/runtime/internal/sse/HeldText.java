package io.qwenterface.runtime.internal.sse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A field's value that outlives the read buffer. It becomes a String only when asked for, and the same String as long
 * as the same bytes come again, as the event type of every block of a stream does.
 */
final class HeldText {
    private byte[] bytes = new byte[16];
    private int length;
    private boolean present;
    private @Nullable String text;

    void set(byte[] source, int start, int end) {
        present = true;
        if (Arrays.equals(bytes, 0, length, source, start, end)) {
            return;
        }
        length = end - start;
        if (length > bytes.length) {
            bytes = new byte[length];
        }
        System.arraycopy(source, start, bytes, 0, length);
        text = null;
    }

    void clear() {
        present = false;
    }

    /** Null if nothing was set since the last {@link #clear()}. */
    @Nullable
    String text() {
        if (!present) {
            return null;
        }
        String known = text;
        if (known == null) {
            known = new String(bytes, 0, length, StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }
}
