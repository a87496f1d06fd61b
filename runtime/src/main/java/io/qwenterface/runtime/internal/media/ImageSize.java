package io.qwenterface.runtime.internal.media;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How large an image is, where the first bytes of its file tell: of png, gif and bmp. Those of jpeg have it somewhere
 * behind, and are left to the service.
 */
public record ImageSize(int width, int height) {
    /** What the service takes: neither side shorter, and neither side so many times the other (wire reference c.1). */
    private static final int LEAST_SIDE = 10;

    private static final int MOST_RATIO = 200;

    /** The size, or null if the first bytes do not tell. */
    public static @Nullable ImageSize of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG") && start.startsWith("IHDR", 12) && head.length >= 24) {
            return new ImageSize(bigEndian(head, 16), bigEndian(head, 20));
        }
        if (start.startsWith("GIF8") && head.length >= 10) {
            return new ImageSize(littleEndian(head, 6, 2), littleEndian(head, 8, 2));
        }
        // The older header of bitmaps has another size, and shorter fields.
        boolean bitmap = start.startsWith("BM") && head.length >= 26 && littleEndian(head, 14, 4) >= 40;
        // A negative height means that the rows go downwards.
        return bitmap ? new ImageSize(littleEndian(head, 18, 4), Math.abs(littleEndian(head, 22, 4))) : null;
    }

    /** What keeps the service from taking it, as the end of a sentence; null if nothing does. */
    public @Nullable String problem() {
        if (Math.min(width, height) < LEAST_SIDE) {
            return "is " + width + " x " + height + " pixels; the service takes images of at least " + LEAST_SIDE
                    + " a side";
        }
        return Math.max(width, height) > (long) MOST_RATIO * Math.min(width, height)
                ? "is " + width + " x " + height + " pixels; the service takes images of at most " + MOST_RATIO + " : 1"
                : null;
    }

    private static int bigEndian(byte[] bytes, int at) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = (value << 8) | (bytes[at + i] & 0xff);
        }
        return value;
    }

    private static int littleEndian(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = (value << 8) | (bytes[at + i] & 0xff);
        }
        return value;
    }
}
