package io.qwenterface.benchmarks.floor;

import io.qwenterface.benchmarks.TextSink;
import java.io.EOFException;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;

/** Reads the events of one reply off the connection; a line is bytes in one array that is used again and again. */
final class EventStream {

    private final BufferedSource source;
    private byte[] line = new byte[1024];

    EventStream(BufferedSource source) {
        this.source = source;
    }

    void readTo(TextSink sink) throws IOException {
        for (int length = readLine(); length >= 0; length = readLine()) {
            if (!startsWith("data:", 0, length)) {
                continue;
            }
            int start = line[5] == ' ' ? 6 : 5;
            if (startsWith("[DONE]", start, length)) {
                return;
            }
            String text = TriageReader.delta(line, start, length - start);
            if (text != null) {
                sink.text(text);
            }
        }
        throw new EOFException("the stream ended before [DONE]");
    }

    /** The length of the next line; -1 at the end. */
    private int readLine() throws IOException {
        long end = source.indexOf((byte) '\n');
        if (end < 0) {
            return -1;
        }
        int length = Math.toIntExact(end);
        if (length > line.length) {
            line = new byte[length * 2];
        }
        Buffer buffer = source.getBuffer();
        for (int read = 0; read < length; ) {
            read += buffer.read(line, read, length - read);
        }
        buffer.skip(1);
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    private boolean startsWith(String prefix, int offset, int length) {
        if (offset + prefix.length() > length) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (line[offset + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
