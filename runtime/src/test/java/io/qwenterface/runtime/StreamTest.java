package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.draft").model("qwen-plus");
    private static final PromptSpec NATIVE = SPEC.transport(Transport.DASHSCOPE);

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static byte[] chunk(String text) {
        return ("data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"},\"index\":0}]}\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void deliversTheTextInPieces() throws Exception {
        service.stream(Fixtures.bytes("dashscope-text/stream-message-incremental-short.sse"));
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.allOf(client.stream(NATIVE.user("Hello")));
            assertThat(pieces.failure()).isNull();
            assertThat(pieces.elements()).containsExactly("您", "刚才", "提到", "的数字是42", "。");
        }
        RecordedRequest request = service.request();
        assertThat(request.getHeaders().get("X-DashScope-SSE")).isEqualTo("enable");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("text/event-stream");
        assertThat(request.getBody().utf8())
                .isEqualTo(
                        "{\"model\":\"qwen-plus\",\"parameters\":{\"result_format\":\"message\","
                                + "\"incremental_output\":true},\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}}");
    }

    @Test
    void deliversEverythingWithTheReplyLast() throws Exception {
        service.stream(Fixtures.bytes("openai-chat/stream-thinking-then-tool-call.sse"));
        try (QwenClient client = service.client()) {
            List<StreamEvent> events =
                    Collected.allOf(client.events(SPEC.user("Hello"))).elements();
            assertThat(events.get(0)).isInstanceOf(StreamEvent.Reasoning.class);
            assertThat(events.get(events.size() - 2)).isInstanceOf(StreamEvent.ToolCall.class);
            StreamEvent.Completed last = (StreamEvent.Completed) events.get(events.size() - 1);
            assertThat(last.reply().finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
            assertThat(last.reply().requestId()).isEqualTo("r-1");
            assertThat(last.reply().usage().totalTokens()).isPositive();
        }
    }

    @Test
    void sendsTheRequestAnewForEverySubscription() throws Exception {
        byte[] stream = Fixtures.bytes("openai-chat/stream-usage.sse");
        service.stream(stream).stream(stream);
        try (QwenClient client = service.client()) {
            Flow.Publisher<String> publisher = client.stream(SPEC.user("Hello"));
            assertThat(service.server.getRequestCount()).isZero();
            List<String> first = Collected.allOf(publisher).elements();
            assertThat(Collected.allOf(publisher).elements()).isEqualTo(first).isNotEmpty();
        }
        assertThat(service.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void sendsNothingBeforeSomethingIsAskedFor() throws Exception {
        service.stream(Fixtures.bytes("openai-chat/stream-usage.sse"));
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.of(client.stream(SPEC.user("Hello")));
            assertThat(service.server.getRequestCount()).isZero();
            pieces.request(1);
            assertThat(pieces.next()).isNotEmpty();
            pieces.cancel();
        }
    }

    @Test
    void endsWithTheErrorOfAnEventAsIfItWereTheStatus() throws Exception {
        service.stream(Fixtures.bytes("dashscope-text/stream-error-first-event.sse"));
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.allOf(client.stream(NATIVE.user("Hello")));
            assertThat(pieces.failure())
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageStartingWith(
                            "Desk.draft: qwen-plus in SINGAPORE answered 400 InvalidParameter: Role must be");
        }
    }

    @Test
    void deliversWhatCameBeforeAnErrorInTheMiddle() throws Exception {
        service.stream(Fixtures.bytes("openai-chat/stream-error-midway.sse"));
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.allOf(client.stream(SPEC.user("Hello")));
            assertThat(pieces.elements()).containsExactly("私は");
            assertThat(pieces.failure()).isInstanceOf(ServerException.class);
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void blocksWhatTheInspectionBlocks() throws Exception {
        service.stream(Fixtures.bytes("openai-chat/stream-content-filter.sse"));
        try (QwenClient client = service.client()) {
            assertThat(Collected.allOf(client.stream(SPEC.user("Hello"))).failure())
                    .isInstanceOf(ContentBlockedException.class);
        }
    }

    @Test
    void retriesUntilTheFirstPieceIsDelivered() throws Exception {
        service.answer(503, "").stream(Fixtures.bytes("dashscope-text/stream-throttled-first-event.sse")).stream(
                Fixtures.bytes("dashscope-text/stream-message-incremental-short.sse"));
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.allOf(client.stream(NATIVE.user("Hello")));
            assertThat(pieces.failure()).isNull();
            assertThat(String.join("", pieces.elements())).isEqualTo("您刚才提到的数字是42。");
        }
        assertThat(service.waits).hasSize(2);
    }

    @Test
    void neverRetriesAfterTheFirstPiece() throws Exception {
        service.stream(Fixtures.bytes("openai-chat/stream-cut-off.sse"));
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.allOf(client.stream(SPEC.user("Hello")));
            assertThat(String.join("", pieces.elements())).isEqualTo("私は大規模言語モデルです");
            assertThat(pieces.failure())
                    .isInstanceOf(StreamBrokenException.class)
                    .hasMessage("Desk.draft: the stream of qwen-plus in SINGAPORE ended before its end marker, so what"
                            + " arrived is not the whole answer");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void readsAnswersThatCameCompressed() throws Exception {
        okio.Buffer zipped = new okio.Buffer();
        try (var gzip = new java.util.zip.GZIPOutputStream(zipped.outputStream())) {
            gzip.write(Fixtures.bytes("openai-chat/stream-usage.sse"));
        }
        service.answer(new MockResponse.Builder()
                .setHeader("Content-Encoding", "gzip")
                .body(zipped)
                .build());
        try (QwenClient client = service.client()) {
            Collected<String> pieces = Collected.allOf(client.stream(SPEC.user("Hello")));
            assertThat(pieces.failure()).isNull();
            assertThat(pieces.elements()).isNotEmpty();
        }
    }

    @Test
    void takesAWholeAnswerFromAServerThatDoesNotStream() throws Exception {
        service.answer(new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body(new okio.Buffer().write(Fixtures.bytes("openai-chat/response-thinking.json")))
                        .build())
                .answer(new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json; charset=utf-8")
                        .body("{\n\"error\": {\"message\": \"No.\", \"code\": \"invalid_parameter_error\"}\n}")
                        .build())
                .answer(new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body(Service.openAi("whole"))
                        .build());
        try (QwenClient client = service.client()) {
            List<StreamEvent> events =
                    Collected.allOf(client.events(SPEC.user("Hello"))).elements();
            assertThat(events).hasSize(3);
            assertThat(events.get(0)).isInstanceOf(StreamEvent.Reasoning.class);
            assertThat(events.get(1)).isInstanceOf(StreamEvent.Text.class);
            assertThat(Collected.allOf(client.stream(SPEC.user("Hello"))).failure())
                    .isInstanceOf(BadRequestException.class);
            assertThat(client.complete(SPEC.streamOnly().user("Hello"))).isEqualTo("whole");
        }
    }

    @Test
    void endsAStreamThatIsSilentForTooLong() throws Exception {
        try (Trickle trickle = new Trickle(chunk("a"));
                QwenClient client = service.client(service.builder().host(trickle.url()))) {
            PromptSpec impatient = SPEC.timeout(Duration.ofMillis(300));
            Collected<String> pieces = Collected.allOf(client.stream(impatient.user("Hello")));
            assertThat(pieces.elements()).containsExactly("a");
            assertThat(pieces.failure())
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageStartingWith("Desk.draft: qwen-plus in SINGAPORE did not answer within 300 ms.");
        }
    }

    @Test
    void cancellingClosesTheConnectionWhileItIsBeingRead() throws Exception {
        try (Trickle trickle = new Trickle(chunk("a"));
                QwenClient client = service.client(service.builder().host(trickle.url()))) {
            Collected<String> pieces = Collected.of(client.stream(SPEC.user("Hello")));
            pieces.request(2);
            assertThat(pieces.next()).isEqualTo("a");
            pieces.cancel();
            assertThat(trickle.closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void cancellingClosesTheConnectionWhileNobodyReads() throws Exception {
        try (Trickle trickle = new Trickle(chunk("a"));
                QwenClient client = service.client(service.builder().host(trickle.url()))) {
            Collected<String> pieces = Collected.of(client.stream(SPEC.user("Hello")));
            pieces.request(1);
            assertThat(pieces.next()).isEqualTo("a");
            pieces.cancel();
            assertThat(trickle.closed.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Closing the client ends what runs on its own threads. */
    @Test
    void closingTheClientEndsItsStreams() throws Exception {
        try (Trickle trickle = new Trickle(chunk("a"))) {
            QwenClient client = service.client(service.builder().host(trickle.url()));
            Collected<String> pieces = Collected.of(client.stream(SPEC.user("Hello")));
            pieces.request(2);
            assertThat(pieces.next()).isEqualTo("a");
            client.close();
            assertThat(pieces.ended().failure()).isInstanceOf(QwenException.class);
        }
    }

    /** Sends the head of a stream and one piece, and then nothing until the client hangs up. */
    private static final class Trickle implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0);
        final CountDownLatch closed = new CountDownLatch(1);

        Trickle(byte[] piece) throws IOException {
            new Thread(() -> serve(piece)).start();
        }

        String url() {
            return "http://localhost:" + server.getLocalPort();
        }

        private void serve(byte[] piece) {
            try (Socket socket = server.accept()) {
                OutputStream out = socket.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                int read = 0;
                while (read >= 0) {
                    read = socket.getInputStream().read();
                }
            } catch (IOException e) {
                // A reset is a hang-up, too.
            } finally {
                closed.countDown();
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
