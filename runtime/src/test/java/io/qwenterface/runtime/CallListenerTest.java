package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallListenerTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private Service service;
    private final Heard heard = new Heard();

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private QwenClient client(CallListener listener) {
        return service.client(service.builder().listener(listener));
    }

    private static final class Heard implements CallListener {
        private final List<String> events = new CopyOnWriteArrayList<>();
        private final List<Call> calls = new CopyOnWriteArrayList<>();
        private final CountDownLatch cancelled = new CountDownLatch(1);

        @Override
        public void started(Call call) {
            hear(call, "started");
        }

        @Override
        public void retrying(Call call, int attempt, Duration delay, QwenException reason) {
            hear(
                    call,
                    "retrying " + attempt + " " + delay + " "
                            + reason.getClass().getSimpleName());
        }

        @Override
        public void succeeded(Call call, Reply<?> reply, Duration took) {
            assertThat(took).isPositive();
            hear(call, "succeeded " + reply.text() + " " + reply.usage().totalTokens());
        }

        @Override
        public void failed(Call call, QwenException failure, Duration took) {
            assertThat(took).isPositive();
            hear(call, "failed " + failure.getClass().getSimpleName());
        }

        @Override
        public void cancelled(Call call, Duration took) {
            hear(call, "cancelled");
            cancelled.countDown();
        }

        private void hear(Call call, String event) {
            calls.add(call);
            events.add(event);
        }
    }

    @Test
    void hearsOfACallFromItsStartToItsSuccess() {
        service.answer(500, "").answer("hi");
        try (QwenClient client = client(heard)) {
            client.complete(
                    SPEC.region(Region.Id.BEIJING).fingerprint("sha256:4a").user("Hello"));
        }
        assertThat(heard.events).containsExactly("started", "retrying 1 PT0.5S ServerException", "succeeded hi 7");
        assertThat(heard.calls.get(0))
                .isEqualTo(new CallListener.Call(
                        "Desk.ask", "qwen-plus", Region.Id.BEIJING, "", Transport.OPENAI_CHAT, false, "sha256:4a"));
        assertThat(heard.calls).allSatisfy(call -> assertThat(call).isSameAs(heard.calls.get(0)));
    }

    @Test
    void hearsOfAFailure() {
        service.answer(404, "{\"code\":\"ModelNotFound\",\"message\":\"Model can not be found.\"}");
        try (QwenClient client = client(heard)) {
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello"))).isInstanceOf(NotFoundException.class);
        }
        assertThat(heard.events).containsExactly("started", "failed NotFoundException");
    }

    @Test
    void hearsOfACallThatCouldNotEvenBeSent() {
        try (QwenClient client = client(heard)) {
            assertThatThrownBy(() -> client.complete(SPEC.workspace("support").user("Hello")))
                    .isInstanceOf(ConfigurationException.class);
        }
        assertThat(heard.events).containsExactly("started", "failed ConfigurationException");
        assertThat(heard.calls.get(0).workspace()).isEqualTo("support");
    }

    @Test
    void hearsOfAStream() throws Exception {
        service.stream(Fixtures.bytes("dashscope-text/stream-message-incremental-short.sse"));
        try (QwenClient client = client(heard)) {
            Collected.allOf(client.stream(SPEC.transport(Transport.DASHSCOPE).user("Hello")));
        }
        assertThat(heard.events).containsExactly("started", "succeeded 您刚才提到的数字是42。 33");
        assertThat(heard.calls.get(0).streaming()).isTrue();
    }

    @Test
    void hearsOfACancelledStream() throws Exception {
        service.stream(Fixtures.bytes("dashscope-text/stream-message-incremental-short.sse"));
        try (QwenClient client = client(heard)) {
            Collected<String> pieces = Collected.of(
                    client.stream(SPEC.transport(Transport.DASHSCOPE).user("Hello")));
            pieces.request(1);
            pieces.next();
            pieces.cancel();
            assertThat(heard.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(heard.events).containsExactly("started", "cancelled");
    }

    @Test
    void changesNothingByFailing() {
        service.answer("hi");
        CallListener failing = new CallListener() {
            @Override
            public void started(Call call) {
                throw new IllegalStateException("a listener's own fault");
            }
        };
        try (QwenClient client = client(failing)) {
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
        }
    }
}
