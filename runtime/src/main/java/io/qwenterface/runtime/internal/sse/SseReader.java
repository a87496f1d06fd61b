package io.qwenterface.runtime.internal.sse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events off a byte stream, by the WHATWG specification ("Interpreting an event stream"), one at a
 * time and only when asked for.
 *
 * <p>It deviates in two points. A last event whose lines are all complete, but which lacks the blank line after them,
 * is given: servers that end a stream that way exist, and a line cut off in the middle is still told apart. And
 * {@code retry} is ignored: a model's answer cannot be resumed, so nobody reconnects.
 *
 * <p>The data of an event stays where it was read to. Only several data lines are moved, to join them. Not thread-safe.
 */
public final class SseReader {
    /** The most bytes of one event: far beyond any real one, and a bound to what a broken server can make us keep. */
    static final int MAX_EVENT_BYTES = 16 << 20;

    /** Small, because ten thousand quiet streams have one each; it grows as soon as a read fills it. */
    private static final int INITIAL_BYTES = 2 << 10;

    private static final int READ_AHEAD_BYTES = 16 << 10;

    private static final byte[] DATA = {'d', 'a', 't', 'a'};
    private static final byte[] EVENT = {'e', 'v', 'e', 'n', 't'};
    private static final byte[] ID = {'i', 'd'};

    private final InputStream in;
    private final int maxEventBytes;
    private final HeldText type = new HeldText();
    private final HeldText id = new HeldText();
    private final HeldText comment = new HeldText();

    private byte[] buffer;
    private int limit;

    /** Start of the line that is being read. */
    private int lineStart;

    /** Up to here that line is known to have no end. */
    private int scanned;

    /** The line before ended with CR: a LF that comes next belongs to it. */
    private boolean afterCarriageReturn;

    private boolean firstLine = true;
    private boolean hasData;
    private int dataStart;
    private int dataEnd;

    /** Reads from {@code in}, which stays the caller's to close. */
    public SseReader(InputStream in) {
        this(in, INITIAL_BYTES, MAX_EVENT_BYTES);
    }

    SseReader(InputStream in, int initialBytes, int maxEventBytes) {
        this.in = in;
        this.buffer = new byte[initialBytes];
        this.maxEventBytes = maxEventBytes;
    }

    /**
     * Moves to the next event and blocks until all of it has arrived. What the accessors gave before is overwritten.
     *
     * @return false at the end of the stream
     * @throws IOException if reading throws it, or if one event is larger than 16 MiB
     */
    public boolean next() throws IOException {
        hasData = false;
        type.clear();
        comment.clear();
        while (true) {
            int end = lineEnd();
            if (end < 0) {
                if (fill()) {
                    continue;
                }
                return hasCompleteLines();
            }
            int start = lineStart;
            afterCarriageReturn = buffer[end] == '\r';
            lineStart = end + 1;
            scanned = lineStart;
            if (firstLine) {
                firstLine = false;
                start = afterByteOrderMark(start, end);
            }
            if (start < end) {
                line(start, end);
            } else if (hasData) {
                return true;
            } else {
                type.clear();
            }
        }
    }

    /** The event's type; {@code message} if it names none. */
    public String event() {
        String named = type.text();
        return named == null || named.isEmpty() ? "message" : named;
    }

    /** The array that holds the event's data, from {@link #offset()} on. Valid until the next call of {@link #next()}. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where in {@link #buffer()} the data starts. */
    public int offset() {
        return dataStart;
    }

    /** The data's bytes: several data lines are joined by LF. */
    public int length() {
        return dataEnd - dataStart;
    }

    /** The last comment since the event before, without the colon and one space; null without one. */
    public @Nullable String comment() {
        return comment.text();
    }

    /** The last id the stream has named; null before the first one, and after it was cleared by an empty one. */
    public @Nullable String id() {
        String named = id.text();
        return named == null || named.isEmpty() ? null : named;
    }

    private void line(int start, int end) {
        int value;
        switch (buffer[start]) {
            case ':' -> comment.set(buffer, afterSpace(start + 1, end), end);
            case 'd' -> {
                value = valueOf(DATA, start, end);
                if (value >= 0) {
                    data(value, end);
                }
            }
            case 'e' -> {
                value = valueOf(EVENT, start, end);
                if (value >= 0) {
                    type.set(buffer, value, end);
                }
            }
            case 'i' -> {
                value = valueOf(ID, start, end);
                if (value >= 0 && !containsNul(value, end)) {
                    id.set(buffer, value, end);
                }
            }
            default -> {
                // A field of another name is ignored, as the specification wants it.
            }
        }
    }

    private void data(int start, int end) {
        if (hasData) {
            // Moves towards the front: between the two values stand at least a line end and "data".
            buffer[dataEnd++] = '\n';
            System.arraycopy(buffer, start, buffer, dataEnd, end - start);
            dataEnd += end - start;
        } else {
            hasData = true;
            dataStart = start;
            dataEnd = end;
        }
    }

    /** Where the field's value starts; negative if the line is another field's. A line without colon has an empty value. */
    private int valueOf(byte[] name, int start, int end) {
        int colon = start + name.length;
        if (colon > end || !Arrays.equals(buffer, start, colon, name, 0, name.length)) {
            return -1;
        }
        if (colon == end) {
            return end;
        }
        return buffer[colon] == ':' ? afterSpace(colon + 1, end) : -1;
    }

    private int afterSpace(int start, int end) {
        return start < end && buffer[start] == ' ' ? start + 1 : start;
    }

    private boolean containsNul(int start, int end) {
        for (int i = start; i < end; i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private int afterByteOrderMark(int start, int end) {
        boolean marked = end - start >= 3
                && buffer[start] == (byte) 0xef
                && buffer[start + 1] == (byte) 0xbb
                && buffer[start + 2] == (byte) 0xbf;
        return marked ? start + 3 : start;
    }

    /** The index of the CR or LF that ends the line; negative if it has not arrived. */
    private int lineEnd() {
        if (afterCarriageReturn && lineStart < limit) {
            afterCarriageReturn = false;
            if (buffer[lineStart] == '\n') {
                scanned = ++lineStart;
            }
        }
        byte[] bytes = buffer;
        for (int i = scanned; i < limit; i++) {
            byte b = bytes[i];
            if (b == '\n' || b == '\r') {
                return i;
            }
        }
        scanned = limit;
        return -1;
    }

    private boolean hasCompleteLines() {
        boolean complete = hasData && lineStart == limit;
        // The end was reached; what was cut off there must not be taken for the start of another event.
        lineStart = limit;
        scanned = limit;
        return complete;
    }

    private boolean fill() throws IOException {
        if (lineStart == limit && !hasData) {
            limit = 0;
            lineStart = 0;
            scanned = 0;
        } else if (limit == buffer.length) {
            makeRoom();
        }
        int room = buffer.length - limit;
        int count = in.read(buffer, limit, room);
        if (count < 0) {
            return false;
        }
        limit += count;
        if (count == room && buffer.length < READ_AHEAD_BYTES) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, READ_AHEAD_BYTES));
        }
        return true;
    }

    /** Moves the event's data and the line being read to the front; grows if that was not worth it. */
    private void makeRoom() throws IOException {
        int to = 0;
        if (hasData) {
            int size = dataEnd - dataStart;
            System.arraycopy(buffer, dataStart, buffer, 0, size);
            dataStart = 0;
            dataEnd = size;
            to = size;
        }
        System.arraycopy(buffer, lineStart, buffer, to, limit - lineStart);
        scanned -= lineStart - to;
        limit -= lineStart - to;
        lineStart = to;
        if (limit > buffer.length / 2) {
            if (buffer.length >= maxEventBytes && limit == buffer.length) {
                throw new IOException("the stream sent an event of more than " + maxEventBytes + " bytes");
            }
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length, Math.min(buffer.length * 2, maxEventBytes)));
        }
    }
}
