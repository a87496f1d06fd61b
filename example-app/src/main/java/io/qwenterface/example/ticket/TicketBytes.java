package io.qwenterface.example.ticket;

import java.io.IOException;
import java.io.InputStream;

/** The octets of one ticket, refused where no ticket can be in them. */
final class TicketBytes {
    /** A ticket of this size or more is not read. */
    static final int LIMIT = 5_000_000;

    /** How far into a ticket to look for what text never has. */
    private static final int LOOK = 8_192;

    private TicketBytes() {}

    static byte[] read(InputStream in) throws IOException, UnreadableTicketException {
        byte[] bytes = in.readNBytes(LIMIT);
        if (bytes.length == LIMIT) {
            throw tooLarge();
        }
        return bytes;
    }

    static UnreadableTicketException tooLarge() {
        return new UnreadableTicketException("5 MB or more; a ticket is smaller");
    }

    /** Refuses nothing at all, white space alone, and what is not text. */
    static void requireText(byte[] bytes) throws UnreadableTicketException {
        if (isBlank(bytes)) {
            throw new UnreadableTicketException("empty");
        }
        if (!TextDecoder.hasUtf16Mark(bytes) && looksBinary(bytes)) {
            throw new UnreadableTicketException("binary data, not text");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    /** NUL never occurs in a mail; the escape character does, in ISO-2022-JP. */
    private static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls * 20 > length;
    }
}
