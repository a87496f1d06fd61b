package io.qwenterface.benchmarks.driver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

/** Lets the server's compiler settle before the first client is measured, so that the first one has no harder time. */
final class WarmUp {

    private static final int CALLS = 20_000;

    private WarmUp() {}

    /**
     * Makes typed calls.
     *
     * @param small whether the answer is the usual one, which arrives in one piece; another one is not asked for
     */
    static void of(String host, boolean small) throws IOException {
        if (!small) {
            return;
        }
        byte[] request = """
                POST /compatible-mode/v1/chat/completions HTTP/1.1
                host: localhost
                content-length: 2

                {}""".replace("\n", "\r\n").getBytes(US_ASCII);
        byte[] reply = new byte[16 * 1024];
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(host).getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = socket.getInputStream();
            for (int i = 0; i < CALLS; i++) {
                socket.getOutputStream().write(request);
                // One write of the server's, and far less than the buffer: it arrives in one piece.
                if (in.read(reply) < 0) {
                    throw new IOException("the loopback server closed the connection");
                }
            }
        }
    }
}
