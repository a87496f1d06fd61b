package io.qwenterface.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class UndelayedSocketsTest {
    private final UndelayedSockets sockets = new UndelayedSockets();

    @Test
    void sendsWithoutWaitingForConfirmation() throws IOException {
        try (Socket socket = sockets.createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void doesSoHoweverTheSocketIsMade() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 4, loopback);
                Socket byName = sockets.createSocket("localhost", server.getLocalPort());
                Socket byAddress = sockets.createSocket(loopback, server.getLocalPort());
                Socket fromAddress = sockets.createSocket(loopback, server.getLocalPort(), loopback, 0)) {
            assertThat(byName.getTcpNoDelay()).isTrue();
            assertThat(byAddress.getTcpNoDelay()).isTrue();
            assertThat(fromAddress.getTcpNoDelay()).isTrue();
        }
    }
}
