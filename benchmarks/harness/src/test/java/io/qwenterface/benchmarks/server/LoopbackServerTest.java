package io.qwenterface.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {

    private static final String CHAT = "/compatible-mode/v1/chat/completions";
    private static final String DASHSCOPE = "/api/v1/services/aigc/text-generation/generation";

    private LoopbackServer server;
    private Thread thread;
    private Socket socket;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer("{\"a\":\"b\"}", 3, Duration.ofMillis(1).toNanos());
        thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
        thread.interrupt();
    }

    @Test
    void answersATypedCallWithTheContent() throws IOException {
        send(CHAT, "", "{\"messages\":[{\"content\":\"say \\\"stream\\\":true\"}]}");

        assertThat(readUntil("000001\"}"))
                .startsWith("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
                .contains("{\"role\":\"assistant\",\"content\":\"{\\\"a\\\":\\\"b\\\"}\"}");
    }

    @Test
    void streamsTheSetNumberOfChunksAndEndsLikeTheService() throws IOException {
        send(CHAT, "", "{\"messages\":[], \"stream\" : true}");

        String stream = readUntil("\r\n0\r\n\r\n");
        assertThat(stream.split("\"delta\"", -1)).hasSize(4);
        assertThat(stream)
                .contains("\"delta\":{\"content\":\"the \"},\"finish_reason\":\"stop\"")
                .contains("data: [DONE]\n\n");
    }

    @Test
    void speaksDashScopeAndKeepsTheConnection() throws IOException {
        for (int i = 0; i < 2; i++) {
            send(DASHSCOPE, "X-DashScope-SSE: enable\r\n", "{}");

            assertThat(readUntil("\r\n0\r\n\r\n"))
                    .contains("id:3\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":")
                    .contains("\"finish_reason\":\"stop\"");
        }
    }

    @Test
    void readsABodyInChunks() throws IOException {
        write("POST " + CHAT + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"stream\r\n");
        write("7\r\n\":true}\r\n0\r\n\r\n");

        assertThat(readUntil("\r\n0\r\n\r\n")).contains("text/event-stream");
    }

    @Test
    void closesTheConnectionOnAPathThatIsNotServed() throws IOException {
        send("/models", "", "");

        assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }

    private void send(String path, String fields, String body) throws IOException {
        write("POST " + path + " HTTP/1.1\r\n" + fields + "Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n"
                + body);
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    private String readUntil(String end) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int b = socket.getInputStream().read();
            assertThat(b).as("the end of the connection after: %s", text).isNotNegative();
            text.append((char) b);
        }
        return text.toString();
    }
}
