package io.qwenterface.benchmarks.qwenterface;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Workload;
import io.qwenterface.benchmarks.floor.FloorParts;
import io.qwenterface.benchmarks.server.Documents;
import io.qwenterface.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QwenterfaceClientTest {

    private Thread thread;
    private QwenterfaceClient client;

    @BeforeEach
    void start() throws IOException {
        LoopbackServer server = new LoopbackServer(LoopbackServer.content(), 20, 0);
        thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
        client = new QwenterfaceClient("http://127.0.0.1:" + server.port(), false);
    }

    @AfterEach
    void stop() {
        client.close();
        thread.interrupt();
    }

    @Test
    void readsTheRecord() {
        assertThat(client.triage(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET))
                .isEqualTo(Workload.TRIAGE);
    }

    @Test
    void encodesMoreThanThePrompts() {
        assertThat(client.encode(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET))
                .isGreaterThan(Workload.SYSTEM.length() + Workload.TICKET.length());
    }

    @Test
    void doesTheSameInParts() {
        QwenterfaceParts parts = new QwenterfaceParts();
        FloorParts floor = new FloorParts();

        assertThat(parts.read(Documents.reply())).isEqualTo(Workload.TRIAGE);
        assertThat(parts.readStream(Documents.stream(20)))
                .isEqualTo(Documents.textLength(20))
                .isEqualTo(floor.readStream(Documents.stream(20)));
        assertThat(parts.render(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET))
                .isEqualTo(floor.render(Workload.PRODUCT, Workload.CUSTOMER, Workload.TICKET));
    }

    @Test
    void deliversEveryText() throws Exception {
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

        assertThat(end.get(10, TimeUnit.SECONDS)).hasSize(20).startsWith("Please ", "switch ");
    }
}
