package io.qwenterface.processor.manifest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one prompt from another: the SHA-256 of everything that a method sends, apart from the values of a call.
 * Layout, comments and names in the Java source do not change it; one character of a prompt does.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint of a JSON text, as {@code sha256:} and 64 hexadecimal digits. */
    static String of(String sent) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(digest.digest(sent.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
