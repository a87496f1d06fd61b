package io.qwenterface.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Workload;
import io.qwenterface.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorClientTest {

    private Thread thread;
    private String host;

    @BeforeEach
    void start() throws IOException {
        LoopbackServer server = new LoopbackServer(LoopbackServer.content(), 20, 0);
        thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
        host = "http://127.0.0.1:" + server.port();
    }

    @AfterEach
    void stop() {
        thread.interrupt();
    }

    @Test
    void readsTheRecord() {
        try (BenchClient client = new FloorClient(host, false)) {
            assertThat(client.triage(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET))
                    .isEqualTo(Workload.TRIAGE);
        }
    }

    @Test
    void deliversEveryText() throws Exception {
        try (BenchClient client = new FloorClient(host, false)) {
            assertThat(texts(client)).hasSize(20).startsWith("Please ", "switch ");
        }
    }

    @Test
    void countsTheTextsOnABareSocket() throws Exception {
        try (BenchClient client = new SocketClient(host, false)) {
            assertThat(texts(client)).hasSize(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n\r\t\"\\\u0001\u001f", "é ß 中 😀"})
    void escapesWhatJsonReads(String text) throws IOException {
        assertThat(userMessage(text)).endsWith("Ticket:\n" + text);
    }

    @Test
    void replacesHalfASurrogatePair() throws IOException {
        assertThat(userMessage("half \ud83d")).endsWith("half \ufffd");
    }

    @Test
    void escapesLongTextsWithoutTearingCharactersApart() throws IOException {
        String text = "x" + "😀\n".repeat(5000);

        assertThat(userMessage(text)).endsWith("Ticket:\n" + text);
    }

    private static String userMessage(String ticket) throws IOException {
        String content = "";
        try (JsonParser parser = new JsonFactory()
                .createParser(TriageRequest.typed("p", "c", ticket).readUtf8())) {
            while (parser.nextToken() != null) {
                if ("content".equals(parser.currentName())) {
                    content = parser.getText();
                }
            }
        }
        return content;
    }

    private static List<String> texts(BenchClient client) throws Exception {
        List<String> texts = new ArrayList<>();
        CompletableFuture<List<String>> end = new CompletableFuture<>();
        client.stream(Workload.TICKET, new TextSink() {
            @Override
            public void text(String text) {
                texts.add(text);
            }

            @Override
            public void completed() {
                end.complete(texts);
            }

            @Override
            public void failed(Throwable failure) {
                end.completeExceptionally(failure);
            }
        });
        return end.get(10, TimeUnit.SECONDS);
    }
}
