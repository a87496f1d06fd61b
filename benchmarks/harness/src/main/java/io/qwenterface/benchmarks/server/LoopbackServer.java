package io.qwenterface.benchmarks.server;

import io.qwenterface.benchmarks.Workload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers every typed call with one text and every streaming call with a set number of chunks, a set time apart. Each
 * chunk is a write of its own, at its time or as soon after it as the thread can.
 */
public final class LoopbackServer {

    /** Larger than the largest number of streams; the kernel lowers it to what it allows. */
    private static final int BACKLOG = 16_384;

    private final Selector selector;
    private final ServerSocketChannel listener;
    private final Map<Protocol, Reply> plain = new EnumMap<>(Protocol.class);
    private final Map<Protocol, Reply> streams = new EnumMap<>(Protocol.class);
    private final long spacing;
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
    private final PriorityQueue<Connection> later = new PriorityQueue<>(Comparator.comparingLong(Connection::due));

    /**
     * Opens a free port on the loopback interface; {@link #serve()} answers there.
     *
     * @param content what a call that does not stream is answered with
     * @param chunks the texts of a stream, at least one
     * @param spacing nanoseconds between two of them; with 0 the stream is sent at once
     */
    public LoopbackServer(String content, int chunks, long spacing) throws IOException {
        for (Protocol protocol : Protocol.values()) {
            plain.put(protocol, protocol.plain(content));
            streams.put(protocol, protocol.stream(chunks));
        }
        this.spacing = spacing;
        selector = Selector.open();
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    /**
     * Runs until standard input ends, so that it never outlives the process that started it.
     *
     * @param args number of chunks, microseconds between them, and optionally a file with the typed call's answer
     */
    public static void main(String[] args) throws IOException {
        String content = args.length > 2 ? Files.readString(Path.of(args[2])) : content();
        LoopbackServer server = new LoopbackServer(
                content, Integer.parseInt(args[0]), TimeUnit.MICROSECONDS.toNanos(Long.parseLong(args[1])));
        System.out.println(server.port());
        Thread thread = new Thread(server::serve, "loopback-server");
        thread.setDaemon(true);
        thread.start();
        while (System.in.read() >= 0) {
            // Whatever is written there means nothing; its end is the signal.
        }
    }

    /** The port to connect to. */
    public int port() throws IOException {
        return ((InetSocketAddress) listener.getLocalAddress()).getPort();
    }

    /** The typed call's answer, {@link Workload#TRIAGE} as JSON. */
    public static String content() {
        StringBuilder actions = new StringBuilder();
        for (String action : Workload.TRIAGE.actions()) {
            actions.append(actions.isEmpty() ? "" : ",").append(Protocol.quoted(action));
        }
        return """
                {"subject":%s,"urgency":"%s","queue":%s,"language":%s,"summary":%s,"confidence":%s,"escalate":%s,\
                "minutes":%s,"actions":[%s]}""".formatted(
                        Protocol.quoted(Workload.TRIAGE.subject()),
                        Workload.TRIAGE.urgency(),
                        Protocol.quoted(Workload.TRIAGE.queue()),
                        Protocol.quoted(Workload.TRIAGE.language()),
                        Protocol.quoted(Workload.TRIAGE.summary()),
                        Workload.TRIAGE.confidence(),
                        Workload.TRIAGE.escalate(),
                        Workload.TRIAGE.minutes(),
                        actions);
    }

    /** Answers until the thread is interrupted; blocks. */
    public void serve() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                selector.select(this::ready, untilNext());
                sendDue();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the loopback server's selector broke", e);
        }
    }

    /** Milliseconds until the next chunk, at least one; 0, which is for ever, if none is waiting. */
    private long untilNext() {
        Connection next = later.peek();
        return next == null ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(next.due() - System.nanoTime()));
    }

    private void sendDue() {
        long now = System.nanoTime();
        for (Connection next = later.peek(); next != null && next.due() <= now; next = later.peek()) {
            later.remove();
            if (next.isOpen()) {
                step(next, 1);
            }
        }
    }

    private void ready(SelectionKey key) {
        if (!key.isValid()) {
            return;
        }
        if (key.isAcceptable()) {
            accept();
            return;
        }
        Connection connection = (Connection) key.attachment();
        try {
            if (key.isWritable()) {
                connection.flush();
            }
            if (key.isReadable()) {
                read(connection);
            }
        } catch (IOException e) {
            close(connection, e);
        }
    }

    private void accept() {
        try {
            for (SocketChannel channel = listener.accept(); channel != null; channel = listener.accept()) {
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
                key.attach(new Connection(channel, key));
            }
        } catch (IOException e) {
            // Typically the limit of open files. The client sees its connection time out and counts it as an error.
            System.err.println("cannot accept a connection: " + e.getMessage());
        }
    }

    private void read(Connection connection) throws IOException {
        in.clear();
        if (connection.channel().read(in) < 0) {
            close(connection, null);
            return;
        }
        in.flip();
        RequestReader reader = connection.reader();
        while (reader.read(in)) {
            Protocol protocol = Protocol.of(reader.path());
            Reply reply = protocol == null ? null : (reader.stream() ? streams : plain).get(protocol);
            if (reply == null) {
                throw new IOException(reader.path() + " is not served here");
            }
            connection.start(reply, System.nanoTime());
            step(connection, spacing == 0 ? reply.parts() : 1);
        }
    }

    private void step(Connection connection, int count) {
        try {
            if (connection.send(count, spacing)) {
                later.add(connection);
            }
        } catch (IOException e) {
            close(connection, e);
        }
    }

    private static void close(Connection connection, @Nullable IOException reason) {
        if (reason != null) {
            System.err.println("connection closed: " + reason.getMessage());
        }
        try {
            connection.close();
        } catch (IOException e) {
            System.err.println("cannot close a connection: " + e.getMessage());
        }
    }
}
