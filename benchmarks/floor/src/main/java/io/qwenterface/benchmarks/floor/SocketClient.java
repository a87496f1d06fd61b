package io.qwenterface.benchmarks.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.StreamThreads;
import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made beforehand, sent over a plain socket; of what comes back only the lines' ends are looked at. No client can
 * be faster, and none that is useful comes near.
 */
public final class SocketClient implements BenchClient {

    /** Free connections; more than any run needs. */
    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(16_384);

    private final int port;
    private final byte[] typed;
    private final byte[] streamed;
    private @Nullable ExecutorService threads;

    /** There is no limit to lift, so that {@code tuned} means nothing here. */
    public SocketClient(String host, boolean tuned) {

        port = URI.create(host).getPort();
        typed = request("{\"messages\":[{\"role\":\"system\",\"content\":\"" + Workload.SYSTEM.replace('"', ' ')
                + "\"},{\"role\":\"user\",\"content\":\"" + Workload.TICKET.replace('"', ' ') + "\"}]}");
        streamed = request("{\"messages\":[{\"role\":\"system\",\"content\":\"" + Workload.SYSTEM.replace('"', ' ')
                + "\"},{\"role\":\"user\",\"content\":\"" + Workload.TICKET.replace('"', ' ')
                + "\"}],\"stream\":true}");
    }

    @Override
    public Triage triage(String product, String customer, String ticket) {
        try {
            Connection connection = acquire();
            connection.socket.getOutputStream().write(typed);
            // One write of the server's, smaller than the buffer: it arrives in one piece.
            if (connection.in.read(connection.buffer) < 0) {
                throw new IOException("closed");
            }
            free.add(connection);
            return Workload.TRIAGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stream(String ticket, TextSink sink) {
        threads().execute(() -> {
            try {
                Connection connection = acquire();
                connection.socket.getOutputStream().write(streamed);
                connection.drain(sink);
                free.add(connection);
                sink.completed();
            } catch (IOException e) {
                sink.failed(e);
            }
        });
    }

    @Override
    public int encode(String product, String customer, String ticket) {
        return typed.length;
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdown();
        }
    }

    private byte[] request(String body) {
        byte[] bytes = body.getBytes(UTF_8);
        String head = "POST /compatible-mode/v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1"
                + "\r\ncontent-type: application/json\r\ncontent-length: " + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(UTF_8);
    }

    private Connection acquire() throws IOException {
        Connection connection = free.poll();
        return connection == null ? new Connection(new Socket(InetAddress.getLoopbackAddress(), port)) : connection;
    }

    private synchronized ExecutorService threads() {
        if (threads == null) {
            threads = StreamThreads.newExecutor();
        }
        return threads;
    }

    /** A socket with the buffer that it reads into. */
    private static final class Connection {

        private static final byte[] TEXT = "{\"delta\":{\"content\"".getBytes(UTF_8);
        private static final byte[] END = "\r\n0\r\n\r\n".getBytes(UTF_8);

        private final Socket socket;
        private final InputStream in;
        private final byte[] buffer = new byte[8192];

        Connection(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            this.socket = socket;
            this.in = socket.getInputStream();
        }

        /** Counts texts by the bytes before them, and ends with the last HTTP chunk. */
        void drain(TextSink sink) throws IOException {
            int text = 0;
            int end = 0;
            while (true) {
                int length = in.read(buffer);
                if (length < 0) {
                    throw new IOException("closed");
                }
                for (int i = 0; i < length; i++) {
                    byte b = buffer[i];
                    text = b == TEXT[text] ? text + 1 : b == TEXT[0] ? 1 : 0;
                    if (text == TEXT.length) {
                        sink.text("-");
                        text = 0;
                    }
                    end = b == END[end] ? end + 1 : b == END[0] ? 1 : 0;
                    if (end == END.length) {
                        return;
                    }
                }
            }
        }
    }
}
