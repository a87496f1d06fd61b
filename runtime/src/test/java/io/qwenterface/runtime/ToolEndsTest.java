package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that end while a tool runs. */
@Timeout(60)
class ToolEndsTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicReference<ToolContext> seen = new AtomicReference<>();
    private Service service;

    /** Waits until it is told that nobody waits for it. */
    private final Toolbox waiting = Toolbox.of(1, Weather.tool((arguments, context) -> {
        seen.set(context);
        context.onCancel(() -> {
            throw new IllegalStateException("logged, and nothing else");
        });
        context.onCancel(told::countDown);
        running.countDown();
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        return "too late";
    }));

    /** Never answers. */
    private final CompletableFuture<String> never = new CompletableFuture<>();

    private final Toolbox later = Toolbox.of(
            1, ToolSpec.async("get_current_weather", "", Weather.SCHEMA, Weather::read, (arguments, context) -> {
                running.countDown();
                return never;
            }));

    @BeforeEach
    void start() throws IOException {
        service = new Service();
        // A stream takes a whole answer, too, if it says that it is one.
        service.answer(new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(Weather.asks("a", "get_current_weather", "{\"location\":\"Bonn\"}"))
                .build());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void awaitRunning() throws InterruptedException {
        assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void cancellingAFutureTellsTheTool() throws Exception {
        try (QwenClient client = service.client()) {
            CompletableFuture<String> future =
                    client.completeAsync(SPEC.user("?").tools(waiting));
            awaitRunning();
            ToolContext context = Weather.present(seen.get());
            assertThat(context.isCancelled()).isFalse();
            assertThat(context.callId()).isEqualTo("a");
            assertThat(context.conversation()).isEmpty();
            future.cancel(true);
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(context.isCancelled()).isTrue();
            CountDownLatch atOnce = new CountDownLatch(1);
            context.onCancel(atOnce::countDown);
            assertThat(atOnce.getCount()).isZero();
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancellingAStreamTellsTheToolAndSendsNothingMore() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        CallListener listener = new CallListener() {
            @Override
            public void cancelled(Call call, Duration took) {
                heard.countDown();
            }
        };
        try (QwenClient client = service.client(service.builder().listener(listener))) {
            Collected<String> texts = Collected.of(client.stream(SPEC.user("?").tools(waiting)));
            texts.request(1);
            awaitRunning();
            texts.cancel();
            assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(told.getCount()).isZero();
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancellingACallCancelsTheFutureOfItsTool() throws Exception {
        try (QwenClient client = service.client()) {
            CompletableFuture<String> future =
                    client.completeAsync(SPEC.user("?").tools(later));
            awaitRunning();
            future.cancel(true);
            assertThatThrownBy(() -> never.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(java.util.concurrent.CancellationException.class);
        }
    }

    @Test
    void closingTheClientEndsACallWhoseToolRuns() throws Exception {
        QwenClient client = service.client();
        CompletableFuture<String> future = client.completeAsync(SPEC.user("?").tools(later));
        awaitRunning();
        client.close();
        assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ConnectionException.class);
    }

    @Test
    void aToolThatDoesNotAnswerEndsTheCallInTime() {
        PromptSpec hasty = SPEC.timeout(Duration.ofMillis(300));
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(hasty.user("?").tools(later)))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("Desk.ask: the tool get_current_weather had not answered when the 300 ms of the call"
                            + " were over. Give it more time with @Options(timeout) or on the builder.");
        }
        assertThat(never).isCancelled();
    }

    @Test
    void aToolWhoseTurnComesTooLateDoesNotRun() {
        service.close();
        List<String> ran = new ArrayList<>();
        Toolbox slow = Toolbox.of(1, Weather.tool((arguments, context) -> {
            ran.add(context.callId());
            // Longer than the call may take: nobody opens it.
            assertThat(new CountDownLatch(1).await(400, TimeUnit.MILLISECONDS)).isFalse();
            return "late";
        }));
        try (Service other = new Service();
                QwenClient client = other.client()) {
            other.answer(
                    200,
                    Weather.asks(
                            "a",
                            "get_current_weather",
                            "{\"location\":\"Bonn\"}",
                            "b",
                            "get_current_weather",
                            "{\"location\":\"Ulm\"}"));
            PromptSpec hasty = SPEC.timeout(Duration.ofMillis(300));
            assertThatThrownBy(() -> client.complete(hasty.user("?").tools(slow)))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining("the tool get_current_weather had not answered");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(ran).containsExactly("a");
    }

    @Test
    void anErrorOfAToolIsTheCallersAndIsHeard() {
        AtomicReference<QwenException> heard = new AtomicReference<>();
        CallListener listener = new CallListener() {
            @Override
            public void failed(Call call, QwenException failure, Duration took) {
                heard.set(failure);
            }
        };
        StackOverflowError deep = new StackOverflowError("deep");
        Toolbox failing = Toolbox.of(1, Weather.tool((arguments, context) -> {
            throw deep;
        }));
        try (QwenClient client = service.client(service.builder().listener(listener))) {
            assertThatThrownBy(() -> client.complete(SPEC.user("?").tools(failing)))
                    .isSameAs(deep);
        }
        assertThat(heard.get()).isInstanceOf(ToolException.class).hasCause(deep);
    }

    @Test
    void aStreamWaitsForAToolNoLongerThanForTheService() throws Exception {
        PromptSpec hasty = SPEC.timeout(Duration.ofMillis(300));
        try (QwenClient client = service.client()) {
            Collected<String> texts =
                    Collected.allOf(client.stream(hasty.user("?").tools(later)));
            assertThat(texts.failure()).isInstanceOf(CallTimeoutException.class);
        }
        assertThat(never).isCancelled();
    }

    @Test
    void interruptingACallThatWaitsForAToolEndsIt() throws Exception {
        try (QwenClient client = service.client()) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    client.complete(SPEC.user("?").tools(later));
                } catch (QwenException e) {
                    thrown.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("not interrupted", e));
                }
            });
            caller.start();
            awaitRunning();
            caller.interrupt();
            caller.join(20_000);
            assertThat(thrown.get())
                    .isInstanceOf(ToolException.class)
                    .hasMessage("Desk.ask: the thread was interrupted while the tool get_current_weather was running");
        }
    }

    @Test
    void aFailureThatEndsTheCallCancelsTheOtherTools() {
        service.close();
        ToolSpec failing = ToolSpec.async(
                "fail",
                "",
                "{}",
                json -> {
                    json.skipValue();
                    return "";
                },
                (arguments, context) ->
                        CompletableFuture.failedStage(new CompletionException(new IOException("no station"))));
        try (Service other = new Service()) {
            other.answer(200, Weather.asks("a", "fail", "", "b", "get_current_weather", "{\"location\":\"Bonn\"}"));
            Toolbox both = Toolbox.of(1, failing, later.tools().get(0));
            try (QwenClient client = other.client(other.builder().raiseToolFailures(true))) {
                assertThatThrownBy(() -> client.complete(SPEC.user("?").tools(both)))
                        .isInstanceOfSatisfying(
                                ToolException.class,
                                e -> assertThat(e.transcript())
                                        .extracting(Message::toString)
                                        .isEqualTo(List.of(
                                                "USER: ?",
                                                "ASSISTANT: fail{} get_current_weather{\"location\":\"Bonn\"}")))
                        .hasMessage("Desk.ask: the tool fail failed: no station")
                        .hasCauseInstanceOf(IOException.class);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(never).isCancelled();
    }

    @Test
    void resultsThatSayNothingAreSentAsWords() throws Exception {
        service.close();
        try (Service other = new Service()) {
            other.answer(
                            200,
                            Weather.asks(
                                    "a",
                                    "get_current_weather",
                                    "{\"location\":\"null\"}",
                                    "b",
                                    "get_current_weather",
                                    "{\"location\":\"\"}"))
                    .answer("Done.");
            Toolbox saysNothing = Toolbox.of(
                    1, Weather.tool((arguments, context) -> arguments.location().isEmpty() ? "" : null));
            try (QwenClient client = other.client()) {
                assertThat(client.complete(SPEC.user("?").tools(saysNothing))).isEqualTo("Done.");
            }
            other.request();
            byte[] second = Weather.present(other.request().getBody()).toByteArray();
            assertThat(Fixtures.json(second).at("/messages/2/content").asText()).isEqualTo("null");
            assertThat(Fixtures.json(second).at("/messages/3/content").asText()).isEqualTo("nothing");
        }
    }
}
