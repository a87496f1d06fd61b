package io.qwenterface.benchmarks.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One keep-alive connection: a request is read, its reply sent step by step. */
final class Connection {

    private final SocketChannel channel;
    private final SelectionKey key;
    private final RequestReader reader = new RequestReader();
    private @Nullable Reply reply;
    private @Nullable ByteBuffer rest;
    private int step;
    private long due;

    Connection(SocketChannel channel, SelectionKey key) {
        this.channel = channel;
        this.key = key;
    }

    /** When the next step may be sent, on the clock of {@link System#nanoTime()}. */
    long due() {
        return due;
    }

    RequestReader reader() {
        return reader;
    }

    SocketChannel channel() {
        return channel;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    void start(Reply next, long now) {
        reply = next;
        rest = next.unsent();
        step = 0;
        due = now;
    }

    /**
     * Sends the next {@code count} steps.
     *
     * @return whether steps are left to be sent later
     */
    boolean send(int count, long spacing) throws IOException {
        if (reply == null || rest == null) {
            return false;
        }
        step = Math.min(step + count, reply.parts());
        rest.limit(reply.end(step));
        due += spacing;
        flush();
        return step < reply.parts();
    }

    /** Sends what the socket takes, and waits for the socket if it does not take all. */
    void flush() throws IOException {
        if (rest == null) {
            return;
        }
        channel.write(rest);
        int interest = rest.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
        if (key.interestOps() != interest) {
            key.interestOps(interest);
        }
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }
}
