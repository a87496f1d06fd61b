package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Transport;
import io.qwenterface.runtime.Partial;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values are delivered while the answer is still coming. */
@Timeout(60)
@ExtendWith(QwenterfaceExtension.class)
class ValueStreamTest {
    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.days").model("qwen-plus").thinking(false);
    private static final JsonOutput<Integer> DAYS = JsonOutput.jsonObject(
            "days",
            "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"},"
                    + "\"minItems\":3}},\"required\":[\"value\"]}",
            JsonReader::integer);

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE", "OPENAI_RESPONSES"})
    void deliversAnElementBeforeTheNextPieceIsSent(Transport transport, FakeModelStudio studio) throws Exception {
        Gate gate = new Gate();
        studio.answer(Answer.chunks("{\"value\": [1", ", 2, ").thenWait(gate).then("3", "]}"));
        try (QwenClient client = studio.client().build()) {
            Taken<Integer> days = new Taken<>();
            client.elements(SPEC.transport(transport).user("When?"), DAYS).subscribe(days);
            days.ask(2);
            assertThat(List.of(days.next(), days.next())).containsExactly(1, 2);
            assertThat(gate.awaitReached(Duration.ofSeconds(10))).isTrue();
            gate.open();
            days.ask(2);
            assertThat(List.of(days.next(), days.next())).containsExactly(3, "end");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE", "OPENAI_RESPONSES"})
    void deliversASnapshotBeforeTheNextPieceIsSent(Transport transport, FakeModelStudio studio) throws Exception {
        Gate gate = new Gate();
        studio.answer(Answer.chunks("{\"title\": \"Da", "ys").thenWait(gate).then("\"}"));
        try (QwenClient client = studio.client().build()) {
            Taken<Partial<Map<String, String>>> titles = new Taken<>();
            JsonOutput<Map<String, String>> output =
                    JsonOutput.jsonObject("title", "{\"type\":\"object\"}", json -> json.map(JsonReader::string));
            client.partials(SPEC.transport(transport).user("When?"), output).subscribe(titles);
            titles.ask(2);
            assertThat(titles.next()).hasToString("Partial[title=GROWING]");
            assertThat(((Partial<?>) titles.next()).text("title")).isEqualTo("Days");
            assertThat(gate.awaitReached(Duration.ofSeconds(10))).isTrue();
            gate.open();
            titles.ask(3);
            assertThat(titles.next()).hasToString("Partial[title=COMPLETE]");
            assertThat(((Partial<?>) titles.next()).value()).isEqualTo(Map.of("title", "Days"));
            assertThat(titles.next()).isEqualTo("end");
        }
    }

    @Test
    void getsElementsFromAStudioThatAnswersByItself(FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            assertThat(Pieces.of(client.elements(SPEC.user("When?"), DAYS))).hasSize(3);
        }
    }

    /** What came, with its end. */
    private static final class Taken<T> implements Flow.Subscriber<T> {
        private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
        private final BlockingQueue<Flow.Subscription> subscriptions = new LinkedBlockingQueue<>();

        void ask(long n) throws InterruptedException {
            Flow.Subscription subscription = subscriptions.poll(10, TimeUnit.SECONDS);
            assertThat(subscription).isNotNull();
            subscriptions.add(subscription);
            subscription.request(n);
        }

        Object next() throws InterruptedException {
            Object signal = signals.poll(10, TimeUnit.SECONDS);
            return signal == null ? "nothing" : signal;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriptions.add(subscription);
        }

        @Override
        public void onNext(T element) {
            signals.add(element);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("end");
        }
    }
}
