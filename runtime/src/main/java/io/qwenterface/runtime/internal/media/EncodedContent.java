package io.qwenterface.runtime.internal.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/**
 * The content of a file, encoded in Base64 once; the bytes themselves are not kept beside that, but for the first few.
 * Immutable, thread-safe.
 */
public final class EncodedContent {
    /** What the service takes in one item: a whole data URI (wire reference c.1, f.3). */
    public static final int MOST_BYTES = 10_485_760;

    /** The most bytes before encoding: more are too many whatever the media type. */
    public static final int MOST_CONTENT = MOST_BYTES / 4 * 3;

    /** Divisible by three, so that pieces can be encoded one by one without padding between them. */
    private static final int PIECE = 3 << 14;

    private final byte[] head;
    private final byte[] base64;
    private final long size;

    private EncodedContent(byte[] head, byte[] base64, long size) {
        this.head = head;
        this.base64 = base64;
        this.size = size;
    }

    /** Encodes bytes; what becomes of the array afterwards does not matter. */
    public static EncodedContent of(byte[] content) {
        return new EncodedContent(
                Arrays.copyOf(content, Math.min(content.length, MediaFormat.HEAD)),
                Base64.getEncoder().encode(content),
                content.length);
    }

    /**
     * Reads and encodes a file, piece by piece, so that its bytes and their encoding are never in memory both.
     *
     * @throws IOException if it cannot be read, or grows or shrinks meanwhile
     */
    public static EncodedContent read(Path file) throws IOException {
        int size = Math.toIntExact(Files.size(file));
        byte[] base64 = new byte[(size + 2) / 3 * 4];
        byte[] head = new byte[Math.min(size, MediaFormat.HEAD)];
        int left = size;
        int at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                byte[] piece = in.readNBytes(Math.min(PIECE, left));
                if (piece.length == 0) {
                    break;
                }
                if (left == size) {
                    System.arraycopy(piece, 0, head, 0, Math.min(piece.length, head.length));
                }
                byte[] encoded = Base64.getEncoder().encode(piece);
                System.arraycopy(encoded, 0, base64, at, encoded.length);
                at += encoded.length;
                left -= piece.length;
            }
            if (left > 0 || in.read() >= 0) {
                throw new IOException("its size changed while it was read");
            }
        }
        return new EncodedContent(head, base64, size);
    }

    /** The first bytes, enough for {@link MediaFormat}. Not a copy. */
    public byte[] head() {
        return head;
    }

    /** The encoding. Not a copy. */
    public byte[] base64() {
        return base64;
    }

    /** How many bytes there are before encoding. */
    public long size() {
        return size;
    }
}
