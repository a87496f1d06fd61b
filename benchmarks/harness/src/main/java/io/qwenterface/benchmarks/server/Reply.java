package io.qwenterface.benchmarks.server;

import java.nio.ByteBuffer;
import java.util.List;

/** A whole HTTP response, ready to be sent, in parts that go out at their own times. */
final class Reply {

    private final ByteBuffer bytes;
    private final int[] ends;

    private Reply(ByteBuffer bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    static Reply of(List<byte[]> parts) {
        int[] ends = new int[parts.size()];
        int length = 0;
        for (int i = 0; i < ends.length; i++) {
            length += parts.get(i).length;
            ends[i] = length;
        }
        // Outside the heap, so that sending copies nothing.
        ByteBuffer bytes = ByteBuffer.allocateDirect(length);
        parts.forEach(bytes::put);
        return new Reply(bytes.flip().asReadOnlyBuffer(), ends);
    }

    int parts() {
        return ends.length;
    }

    /** The bytes with a position of their own, none of them released yet. */
    ByteBuffer unsent() {
        return bytes.duplicate().limit(0);
    }

    /** Where the first {@code parts} parts end. */
    int end(int parts) {
        return ends[parts - 1];
    }
}
