package io.qwenterface.runtime.internal.wire;

import java.util.Base64;

/**
 * Joins the base64 of a stream's speech. A piece need not end where four characters do, though it does if it is padded.
 * Not thread-safe.
 */
final class Speech {
    private static final int GROUP = 4;

    private String held = "";

    /**
     * Takes a piece and answers what can be told of it.
     *
     * @throws IllegalArgumentException if it is no base64
     */
    byte[] add(String piece) {
        String all = held.isEmpty() ? piece : held.concat(piece);
        int whole = all.length() - all.length() % GROUP;
        held = all.substring(whole);
        return Base64.getDecoder().decode(all.substring(0, whole));
    }

    /**
     * The stream has ended: what was held back may be a last group without its padding.
     *
     * @throws IllegalArgumentException if it is less than a byte
     */
    byte[] rest() {
        String rest = held;
        held = "";
        return Base64.getDecoder().decode(rest);
    }
}
