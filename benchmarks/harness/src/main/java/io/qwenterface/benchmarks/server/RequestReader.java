package io.qwenterface.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads requests as their bytes arrive and keeps of each what the answer depends on: the path, and whether the body
 * says {@code "stream":true} or the head asks for events.
 */
final class RequestReader {

    private static final byte[] STREAM = "\"stream\":true".getBytes(ISO_8859_1);

    private enum State {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER
    }

    private State state = State.HEAD;
    private byte[] head = new byte[1024];
    private int headLength;
    private long remaining;
    private int lineLength;
    private int matched;
    private String path = "";
    private boolean stream;

    /** The path of the request that was read last. */
    String path() {
        return path;
    }

    /** Whether the request that was read last wants a stream. */
    boolean stream() {
        return stream;
    }

    /**
     * Takes what has arrived.
     *
     * @return true once a request is complete; the rest of {@code bytes}, if any, belongs to the next one
     */
    boolean read(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            if (accept(bytes.get())) {
                state = State.HEAD;
                headLength = 0;
                matched = 0;
                return true;
            }
        }
        return false;
    }

    private boolean accept(byte b) {
        switch (state) {
            case HEAD -> {
                return acceptHead(b);
            }
            case BODY -> {
                scan(b);
                return --remaining == 0;
            }
            case CHUNK_SIZE -> {
                int digit = Character.digit(b, 16);
                if (digit >= 0) {
                    remaining = remaining * 16 + digit;
                } else if (b == '\n') {
                    state = remaining == 0 ? State.TRAILER : State.CHUNK;
                    lineLength = 0;
                }
            }
            case CHUNK -> {
                scan(b);
                if (--remaining == 0) {
                    state = State.CHUNK_END;
                }
            }
            case CHUNK_END -> {
                if (b == '\n') {
                    state = State.CHUNK_SIZE;
                }
            }
            case TRAILER -> {
                if (b == '\n') {
                    if (lineLength == 0) {
                        return true;
                    }
                    lineLength = 0;
                } else if (b != '\r') {
                    lineLength++;
                }
            }
        }
        return false;
    }

    private boolean acceptHead(byte b) {
        if (headLength == head.length) {
            head = Arrays.copyOf(head, head.length * 2);
        }
        head[headLength++] = b;
        if (b != '\n' || headLength < 4 || head[headLength - 3] != '\n') {
            return false;
        }
        String text = new String(head, 0, headLength, ISO_8859_1);
        path = text.substring(text.indexOf(' ') + 1, text.indexOf(' ', text.indexOf(' ') + 1));
        String fields = text.toLowerCase(Locale.ROOT);
        stream = fields.contains("text/event-stream") || fields.contains("x-dashscope-sse: enable");
        remaining = 0;
        if (fields.contains("transfer-encoding: chunked")) {
            state = State.CHUNK_SIZE;
            return false;
        }
        int length = fields.indexOf("content-length:");
        if (length >= 0) {
            remaining = Long.parseLong(
                    fields.substring(length + 15, fields.indexOf('\r', length)).trim());
        }
        state = State.BODY;
        return remaining == 0;
    }

    /** A quote inside a prompt is escaped, so that the sequence can only be the member itself. */
    private void scan(byte b) {
        if (matched == STREAM.length || b == ' ') {
            return;
        }
        if (b == STREAM[matched]) {
            matched++;
            stream |= matched == STREAM.length;
        } else {
            matched = b == STREAM[0] ? 1 : 0;
        }
    }
}
