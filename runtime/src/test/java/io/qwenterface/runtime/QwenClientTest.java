package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.lang.reflect.Method;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QwenClientTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");
    private static final PromptSpec NATIVE = SPEC.transport(Transport.DASHSCOPE);
    private static final JsonOutput<Integer> NUMBER = JsonOutput.jsonObject(
                    "Number",
                    "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\"}}}",
                    JsonReader::integer)
            .wrapped();

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void answersWithTextAndEverythingTheServiceSaid() throws Exception {
        service.answer("hi");
        try (QwenClient client = service.client()) {
            assertThat(client.reply(SPEC.user("Hello")))
                    .isEqualTo(new Reply<>(
                            "hi", "hi", "", FinishReason.STOP, new Usage(3, 4, 7, 0, 0), "qwen-plus-0728", "r-1", 0));
        }
        RecordedRequest request = service.request();
        assertThat(request.getRequestLine()).isEqualTo("POST /compatible-mode/v1/chat/completions HTTP/1.1");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer sk-test");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("X-DashScope-SSE")).isNull();
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"model\":\"qwen-plus\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}");
    }

    @Test
    void speaksDashScope() throws Exception {
        service.answer(
                200,
                new String(
                        Fixtures.bytes("dashscope-multimodal/response-image.json"),
                        java.nio.charset.StandardCharsets.UTF_8));
        QwenClient.Builder builder = service.builder().workspace("support", "ws-1", "sk-support");
        try (QwenClient client = service.client(builder)) {
            Reply<String> reply =
                    client.reply(NATIVE.multimodalPath().workspace("support").user("Where is this?"));
            assertThat(reply.text()).isEqualTo("海滩。");
            assertThat(reply.model()).isEqualTo("qwen-plus");
            assertThat(reply.requestId()).isEqualTo("r-1");
        }
        RecordedRequest request = service.request();
        assertThat(request.getTarget()).isEqualTo("/api/v1/services/aigc/multimodal-generation/generation");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer sk-support");
        assertThat(request.getHeaders().get("X-DashScope-WorkSpace")).isEqualTo("ws-1");
    }

    @Test
    void readsStructuredAnswers() {
        service.answer("{\\\"value\\\": 42}").answer("17");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user("How many?"), NUMBER)).isEqualTo(42);
            Reply<Integer> reply = client.reply(SPEC.user("How many?"), NUMBER);
            assertThat(reply.value()).isEqualTo(17);
            assertThat(reply.text()).isEqualTo("17");
            assertThat(reply.repairs()).isZero();
        }
    }

    @Test
    void asksOnceMoreForAnAnswerThatDoesNotFit() throws Exception {
        service.answer("{\\\"value\\\": \\\"many\\\"}").answer("{\\\"value\\\": 42}");
        try (QwenClient client = service.client()) {
            Reply<Integer> reply = client.reply(SPEC.user("How many?"), NUMBER);
            assertThat(reply.value()).isEqualTo(42);
            assertThat(reply.repairs()).isEqualTo(1);
            assertThat(reply.usage()).isEqualTo(new Usage(6, 8, 14, 0, 0));
        }
        service.request();
        var messages = Fixtures.json(service.request().getBody().toByteArray()).path("messages");
        assertThat(messages).hasSize(4);
        assertThat(messages.path(2).path("role").asText()).isEqualTo("assistant");
        assertThat(messages.path(2).path("content").asText()).isEqualTo("{\"value\": \"many\"}");
        assertThat(messages.path(3).path("content").asText())
                .startsWith("That answer does not fit the JSON Schema: expected ")
                .contains("$.value");
    }

    @Test
    void givesUpOnAnAnswerThatNeverFits() {
        service.answer("none").answer("{\\\"value\\\": \\\"many\\\"}");
        try (QwenClient client = service.client()) {
            OutputException e =
                    catchThrowableOfType(OutputException.class, () -> client.complete(SPEC.user("How many?"), NUMBER));
            assertThat(e).hasMessageStartingWith("Desk.ask: the answer of qwen-plus does not fit: expected ");
            assertThat(e.path()).isEqualTo("$.value");
            assertThat(e.found()).isEqualTo("\"many\"");
            assertThat(e.text()).isEqualTo("{\"value\": \"many\"}");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void doesNotAskAgainForAnAnswerThatWasCutOffAtItsLimit() {
        service.answer(200, Service.openAi("{\\\"val").replace("\"stop\"", "\"length\""));
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("How many?"), NUMBER))
                    .isInstanceOf(OutputException.class)
                    .hasMessageStartingWith(
                            "Desk.ask: the answer of qwen-plus was cut off at the limit of tokens and does not fit: ");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void asksNeverAgainIfToldSo() {
        service.answer("none");
        try (QwenClient client = service.client(service.builder().maxRepairs(0))) {
            assertThatThrownBy(() -> client.complete(SPEC.user("How many?"), NUMBER))
                    .isInstanceOf(OutputException.class);
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void streamsInsideAndJoinsForModelsThatOnlyStream() throws Exception {
        service.stream(Fixtures.bytes("openai-chat/stream-thinking.sse")).stream(
                Fixtures.bytes("dashscope-text/stream-thinking.sse"));
        try (QwenClient client = service.client()) {
            Reply<String> reply = client.reply(SPEC.streamOnly().user("Hello"));
            assertThat(reply.reasoning()).isNotEmpty();
            assertThat(reply.text()).isNotEmpty();
            assertThat(reply.usage().reasoningTokens()).isPositive();
            assertThat(client.reply(NATIVE.streamOnly().user("Hello")).finishReason())
                    .isEqualTo(FinishReason.STOP);
        }
        assertThat(service.request().getBody().utf8()).contains("\"stream\":true");
        RecordedRequest second = service.request();
        assertThat(second.getHeaders().get("X-DashScope-SSE")).isEqualTo("enable");
        assertThat(second.getHeaders().get("Accept")).isEqualTo("text/event-stream");
    }

    @Test
    void saysThatAStreamInsideWasCutOff() {
        service.stream(Fixtures.bytes("openai-chat/stream-cut-off.sse"));
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.streamOnly().user("Hello")))
                    .isInstanceOf(StreamBrokenException.class)
                    .hasMessage("Desk.ask: the stream of qwen-plus in SINGAPORE ended before its end marker, so what"
                            + " arrived is not the whole answer");
        }
    }

    @Test
    void doesNotKnowTheFinishReasonOfAPartialAnswer() {
        service.answer(new MockResponse.Builder()
                .setHeader("x-dashscope-partialresponse", "true")
                .body(Service.openAi("half"))
                .build());
        try (QwenClient client = service.client()) {
            assertThat(client.reply(SPEC.user("Hello")).finishReason()).isEqualTo(FinishReason.UNKNOWN);
        }
    }

    @Test
    void answersLater() throws Exception {
        service.answer("hi").answer("{\\\"value\\\": 42}");
        try (QwenClient client = service.client()) {
            assertThat(client.completeAsync(SPEC.user("Hello")).get()).isEqualTo("hi");
            assertThat(client.replyAsync(SPEC.user("Hello"), NUMBER).get().value())
                    .isEqualTo(42);
        }
    }

    @Test
    void completesFuturesWithTheFailureItself() {
        service.answer(401, "{\"error\":{\"message\":\"Incorrect API key provided.\",\"code\":\"invalid_api_key\"}}");
        try (QwenClient client = service.client()) {
            CompletableFuture<String> future = client.completeAsync(SPEC.user("Hello"));
            assertThatThrownBy(future::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("Desk.ask: qwen-plus in SINGAPORE answered 401 invalid_api_key: Incorrect API key"
                            + " provided. A key belongs to one region and one workspace: is this one of SINGAPORE?"
                            + " (request r-1, " + service.url() + "/compatible-mode/v1/chat/completions)");
        }
    }

    @Test
    void cancellingAFutureEndsItsRequest() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        try (ServerSocket server = new ServerSocket(0)) {
            Thread thread = new Thread(() -> {
                try (var socket = server.accept()) {
                    socket.getInputStream().read();
                    arrived.countDown();
                    while (socket.getInputStream().read() >= 0) {}
                    closed.countDown();
                } catch (java.io.IOException e) {
                    closed.countDown();
                }
            });
            thread.start();
            try (QwenClient client =
                    service.client(service.builder().host("http://localhost:" + server.getLocalPort()))) {
                CompletableFuture<String> future = client.completeAsync(SPEC.user("Hello"));
                assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
                future.cancel(true);
                assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
            }
            thread.join();
        }
    }

    @Test
    void retriesWhatMayPass() {
        service.answer(503, "{\"code\":\"ModelUnavailable\",\"message\":\"Model is unavailable.\"}")
                .answer(429, "")
                .answer("hi");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
        }
        assertThat(service.waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(2));
    }

    @Test
    void waitsAsLongAsTheServiceAsks() {
        service.answer(new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "3")
                        .build())
                .answer("hi");
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
        }
        assertThat(service.waits).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void doesNotRetryWhatNeverPasses() {
        service.answer(400, "{\"code\":\"InvalidParameter\",\"message\":\"Range of n should be [1, 4]\"}");
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageStartingWith(
                            "Desk.ask: qwen-plus in SINGAPORE answered 400 InvalidParameter: Range of n should be [1, 4].");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void stopsRetryingWhenToldSoOrWhenTimeRunsOut() {
        service.answer(500, "").answer(500, "");
        try (QwenClient client = service.client(service.builder().maxRetries(0))) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining(" answered 500: no explanation. (request r-1, ");
        }
        try (QwenClient client = service.client(service.builder().timeout(Duration.ofMillis(450)))) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello"))).isInstanceOf(ServerException.class);
        }
        assertThat(service.waits).isEmpty();
    }

    @Test
    void retriesAConnectionThatBreaksBeforeTheAnswer() {
        service.answer(new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build())
                .answer("hi");
        OkHttpClient stubborn =
                new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
        try (QwenClient client = service.client(service.builder().okHttpClient(stubborn))) {
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
        }
        assertThat(service.waits).hasSize(1);
    }

    @Test
    void doesNotRepeatARequestWhoseAnswerBrokeOff() {
        service.answer(new MockResponse.Builder()
                .body(Service.openAi("hi"))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith("Desk.ask: the connection broke before the answer was complete: "
                            + service.url() + "/compatible-mode/v1/chat/completions: ");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String url = "http://localhost:" + port;
        try (QwenClient client = service.client(service.builder().host(url))) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageStartingWith(
                            "Desk.ask: no answer from " + url + "/compatible-mode/v1/chat/completions: ");
        }
        assertThat(service.waits).hasSize(2);
    }

    @Test
    void givesACallNoMoreTimeThanItHas() {
        service.answer(new MockResponse.Builder()
                .headersDelay(30, TimeUnit.SECONDS)
                .body(Service.openAi("late"))
                .build());
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() ->
                            client.complete(SPEC.timeout(Duration.ofMillis(200)).user("Hello")))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("Desk.ask: qwen-plus in SINGAPORE did not answer within 200 ms. Give it more time with"
                            + " @Options(timeout) or on the builder, or take the answer as a stream.");
        }
        assertThat(service.server.getRequestCount()).isLessThanOrEqualTo(1);
    }

    @Test
    void countsTheTimeOfABodyThatTrickles() {
        service.answer(new MockResponse.Builder()
                .body(Service.openAi("late"))
                .bodyDelay(30, TimeUnit.SECONDS)
                .build());
        try (QwenClient client = service.client(service.builder().timeout(Duration.ofMillis(200)))) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello"))).isInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void honoursAnInterrupt() {
        service.answer("hi");
        try (QwenClient client = service.client()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage("Desk.ask: the thread was interrupted while qwen-plus was answering");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void endsTheRequestOfAnInterruptedVirtualThread() throws Exception {
        Method start = virtualThreads();
        service.answer(new MockResponse.Builder()
                .headersDelay(30, TimeUnit.SECONDS)
                .body(Service.openAi("late"))
                .build());
        try (QwenClient client = service.client()) {
            CompletableFuture<String> thrown = new CompletableFuture<>();
            Runnable call = () -> {
                try {
                    thrown.complete(client.complete(SPEC.user("Hello")));
                } catch (QwenException e) {
                    thrown.completeExceptionally(e);
                }
            };
            Thread thread = (Thread) start.invoke(null, call);
            service.request();
            thread.interrupt();
            assertThatThrownBy(() -> thrown.get(10, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage("Desk.ask: the thread was interrupted while qwen-plus was answering");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void runsFuturesOnVirtualThreadsWhereThereAreAny() throws Exception {
        virtualThreads();
        service.answer("hi");
        CompletableFuture<String> name = new CompletableFuture<>();
        CallListener listener = new CallListener() {
            @Override
            public void started(Call call) {
                name.complete(Thread.currentThread().toString());
            }
        };
        try (QwenClient client = service.client(service.builder().listener(listener))) {
            client.completeAsync(SPEC.user("Hello")).get();
        }
        assertThat(name.get()).startsWith("VirtualThread");
    }

    private static Method virtualThreads() {
        try {
            return Thread.class.getMethod("startVirtualThread", Runnable.class);
        } catch (NoSuchMethodException e) {
            return Assumptions.abort("this JVM has no virtual threads");
        }
    }

    @Test
    void givesStreamsAndCallsAnyTimeThatADurationCanName() throws Exception {
        service.answer("hi").stream(Fixtures.bytes("openai-chat/stream-usage.sse"));
        try (QwenClient client = service.client(service.builder().timeout(Duration.ofSeconds(Long.MAX_VALUE)))) {
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
            assertThat(Collected.allOf(client.stream(SPEC.user("Hello"))).failure())
                    .isNull();
        }
    }

    @Test
    void followsNoRedirect() {
        service.answer(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "http://127.0.0.1:1/elsewhere")
                .build());
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining(" answered 302: no explanation. ");
        }
    }

    @Test
    void hidesAKeyThatTheServiceRepeats() {
        service.answer(403, "{\"code\":\"AccessDenied\",\"message\":\"sk-test may not do this\"}");
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                    .isInstanceOf(PermissionException.class)
                    .hasMessageContaining("[key] may not do this.");
        }
    }

    @Test
    void neverThrottlesCallsThatRunAtTheSameTime() throws Exception {
        int calls = 40;
        CountDownLatch together = new CountDownLatch(calls);
        service.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                together.countDown();
                assertThat(together.await(30, TimeUnit.SECONDS)).isTrue();
                return new MockResponse.Builder().body(Service.openAi("hi")).build();
            }
        });
        try (QwenClient client = service.client(service.builder().okHttpClient(new OkHttpClient()))) {
            List<CompletableFuture<String>> futures = java.util.stream.IntStream.range(0, calls)
                    .mapToObj(i -> client.completeAsync(SPEC.user("Hello")))
                    .toList();
            for (CompletableFuture<String> future : futures) {
                assertThat(future.get(40, TimeUnit.SECONDS)).isEqualTo("hi");
            }
        }
    }

    @Test
    void closesOnlyWhatIsItsOwn() throws Exception {
        OkHttpClient ok = new OkHttpClient();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        service.answer("hi").answer("hi");
        QwenClient client = service.client(service.builder().okHttpClient(ok).executor(executor));
        assertThat(client.completeAsync(SPEC.user("Hello")).get()).isEqualTo("hi");
        client.close();
        assertThat(ok.connectionPool().connectionCount()).isEqualTo(1);
        assertThat(executor.isShutdown()).isFalse();
        executor.shutdown();
        ok.connectionPool().evictAll();
    }

    @Test
    void closingEndsCallsInFlightEvenOnSomebodyElsesConnections() throws Exception {
        service.answer(new MockResponse.Builder()
                .headersDelay(30, TimeUnit.SECONDS)
                .body(Service.openAi("late"))
                .build());
        QwenClient client = service.client(service.builder().okHttpClient(new OkHttpClient()));
        CompletableFuture<String> future = client.completeAsync(SPEC.user("Hello"));
        service.request();
        client.close();
        assertThatThrownBy(future::get)
                .cause()
                .isInstanceOf(ConnectionException.class)
                .hasMessage("Desk.ask: the client was closed while qwen-plus was answering");
    }

    @Test
    void cancellingAFutureEndsTheWaitBeforeItsNextAttempt() throws Exception {
        service.answer(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "100")
                .build());
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CallListener listener = new CallListener() {
            @Override
            public void retrying(Call call, int attempt, Duration delay, QwenException reason) {
                waiting.countDown();
            }

            @Override
            public void cancelled(Call call, Duration took) {
                cancelled.countDown();
            }
        };
        try (QwenClient client = service.builder().listener(listener).build()) {
            CompletableFuture<Reply<String>> future = client.replyAsync(SPEC.user("Hello"));
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anInterruptEndsTheWaitBeforeTheNextAttempt() {
        service.answer(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", "100")
                .build());
        Thread caller = Thread.currentThread();
        CallListener listener = new CallListener() {
            @Override
            public void retrying(Call call, int attempt, Duration delay, QwenException reason) {
                caller.interrupt();
            }
        };
        try (QwenClient client = service.builder().listener(listener).build()) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello"))).isInstanceOf(RateLimitException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void goesOnAfterTheWait() {
        service.answer(new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "0")
                        .build())
                .answer("hi");
        try (QwenClient client = service.builder().build()) {
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
        }
    }

    @Test
    void failsAFutureThatTheExecutorRefuses() {
        Executor refusing = task -> {
            throw new RejectedExecutionException("full");
        };
        try (QwenClient client = service.client(service.builder().executor(refusing))) {
            assertThatThrownBy(client.completeAsync(SPEC.user("Hello"))::get)
                    .cause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("Desk.ask: the executor takes no more calls");
        }
    }

    private record Ticket(@JsonProperty("ticket_id") int id) {}

    @Test
    void readsTypesWithJacksonAnnotationsThroughAMapper() {
        JsonOutput<Ticket> output = JsonOutput.prompted("Ticket", "{}", json -> json.mapped(Ticket.class));
        String answer = "{\\\"ticket_id\\\": 7, \\\"more\\\": true}";
        service.answer(answer).answer(answer);
        try (QwenClient client = service.client()) {
            assertThat(client.complete(SPEC.user("Hello"), output)).isEqualTo(new Ticket(7));
        }
        try (QwenClient strict = service.client(
                service.builder().objectMapper(new ObjectMapper()).maxRepairs(0))) {
            assertThatThrownBy(() -> strict.complete(SPEC.user("Hello"), output))
                    .isInstanceOf(OutputException.class);
        }
    }

    @Test
    void givesValuesLater() throws Exception {
        service.answer("42");
        try (QwenClient client = service.client()) {
            assertThat(client.completeAsync(SPEC.user("Hello"), NUMBER).get()).isEqualTo(42);
        }
    }

    @Test
    void takesNoCallsOnceClosed() {
        QwenClient client = service.client();
        client.close();
        assertThatThrownBy(() -> client.complete(SPEC.user("Hello")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Desk.ask: the client is closed");
        assertThatThrownBy(() -> client.completeAsync(SPEC.user("Hello"))).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void reportsAMissingKeyWithTheFirstCall() {
        QwenClient.Builder builder = QwenClient.builder().host(service.url());
        try (QwenClient client = service.client(builder)) {
            assertThatThrownBy(
                            () -> client.complete(SPEC.region(Region.Id.BEIJING).user("Hello")))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("Desk.ask: no API key for the default workspace in BEIJING.");
        }
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        QwenClient.Builder builder = QwenClient.builder();
        assertThatThrownBy(() -> builder.timeout(Duration.ZERO))
                .hasMessage("timeout: PT0S leaves no time; give a positive duration");
        assertThatThrownBy(() -> builder.maxRetries(-1)).hasMessage("maxRetries: -1 is negative; 0 switches it off");
        assertThatThrownBy(() -> builder.apiKey(" ")).hasMessage("key: is blank");
    }
}
