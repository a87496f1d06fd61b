package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.OutputException;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every return type, called over HTTP, by both protocols where the protocol could make a difference. */
@Timeout(60)
class OutputTest {
    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void givesTheText(Transport transport) {
        try (LiveClient desk = LiveClient.of("text", transport).answers("Switch it on.")) {
            assertThat(desk.call("answer", "It is dark.")).isEqualTo("Switch it on.");
            assertThat(desk.message("user")).isEqualTo("It is dark.");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void readsRecords(Transport transport) {
        String answer = """
                {"weights": {"a": [1, 2.5], "b": []}, "priority": "HIGH", "queue": "billing", "score": 7, "angry": true,
                 "due": "2026-11-30", "more": {"ignored": []}, "actions": [{"what": "call", "owner": "Ann"}, {"what": "wait"}],
                 "seen": ["LOW", "HIGH", "LOW"], "language": null}""";
        try (LiveClient desk = LiveClient.of("record_output", transport).answers(answer)) {
            assertThat(desk.call("triage", "Help!"))
                    .hasToString(
                            "Triage[priority=HIGH, queue=billing, score=7, angry=true, due=Optional[2026-11-30],"
                                    + " language=null, actions=[Action[what=call, owner=Optional[Ann]],"
                                    + " Action[what=wait, owner=Optional.empty]], seen=[LOW, HIGH], weights={a=[1.0, 2.5], b=[]}]");
            JsonNode body = desk.body();
            JsonNode format = transport == Transport.DASHSCOPE
                    ? body.at("/parameters/response_format")
                    : body.path("response_format");
            assertThat(format.path("type").asText()).isEqualTo("json_object");
        }
    }

    @Test
    void namesWhatIsMissingInARecord() {
        try (LiveClient desk = LiveClient.of("record_output").answers("{\"queue\": \"billing\"}")) {
            assertThatThrownBy(() -> desk.call("triage", "Help!"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("$.priority");
        }
    }

    private static final String CONSTRAINED = """
            {"summary": "Wrong invoice", "country": "DE", "word": "Rechnung", "from": "ann@example.com", "priority": 5,
             "minutes": 1, "weight": 0.51, "tags": ["billing"], "language": "de"}""";

    @Test
    void readsWhatTheConstraintsAllow() {
        try (LiveClient desk = LiveClient.of("constraints").answers(CONSTRAINED)) {
            assertThat(desk.call("triage", "Help!"))
                    .hasToString(
                            "Triage[summary=Wrong invoice, country=DE, word=Rechnung, from=ann@example.com,"
                                    + " priority=5, minutes=OptionalInt[1], weight=0.51, tags=[billing], language=Optional[de]]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Wrong invoice\" | \"  \" | a text that is not blank at $.summary",
                "\"DE\" | \"Germany\" | a text that matches [A-Z]{2} at $.country, found \"Germany\"",
                "\"Rechnung\" | \"7\" | a text that matches (?i)[a-z]+ at $.word",
                "\"ann@example.com\" | \"Ann\" | an e-mail address at $.from, found \"Ann\"",
                "\"priority\": 5 | \"priority\": 6 | a number from 1 to 5 at $.priority, found 6",
                "\"minutes\": 1 | \"minutes\": 0 | a number of at least 1 at $.minutes, found 0",
                "0.51 | 0.5 | a number greater than 0.5 at $.weight, found 0.5",
                "[\"billing\"] | [] | elements: at least 1 at $.tags, found a size of 0",
                "[\"billing\"] | [\"billing\", \"\"] | a text that is not blank at $.tags[1]",
                "\"de\" | \"deutsch\" | characters: 2 to 3 at $.language, found a size of 7"
            })
    void namesTheConstraintThatAnAnswerBreaks(String good, String bad, String message) {
        try (LiveClient desk = LiveClient.of("constraints").answers(CONSTRAINED.replace(good, bad))) {
            assertThatThrownBy(() -> desk.call("triage", "Help!"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("expected " + message);
        }
    }

    @Test
    void asksAgainForWhatBreaksAConstraint() {
        String bad = CONSTRAINED.replace("\"DE\"", "\"Germany\"");
        try (LiveClient desk =
                LiveClient.of("constraints", settings -> settings.maxRepairs(1)).answers(bad, CONSTRAINED)) {
            assertThat(desk.call("triage", "Help!").toString()).contains("country=DE");
            assertThat(desk.messages()).hasSize(2);
            assertThat(desk.messages()).last().asString().contains("$.country", "[A-Z]{2}");
        }
    }

    @Test
    void asksForAStrictSchemaWhereTheModelKnowsIt() {
        String answer = "{\"priority\": \"LOW\", \"queue\": \"q\", \"reason\": \"r\"}";
        try (LiveClient desk = LiveClient.of("descriptions").answers(answer)) {
            assertThat(desk.call("triage", "Help!")).hasToString("Triage[priority=LOW, queue=q, reason=r]");
            JsonNode format = desk.body().path("response_format");
            assertThat(format.path("type").asText()).isEqualTo("json_schema");
            assertThat(format.at("/json_schema/name").asText()).isEqualTo("Triage");
            assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
            assertThat(format.at("/json_schema/schema/properties/reason/description")
                            .asText())
                    .isEqualTo("The reason, in \"quotes\" and 中文");
        }
    }

    @Test
    void readsNamesThatJacksonGives() {
        try (LiveClient desk = LiveClient.of("json_names").answers("{\"item-count\": 3, \"phase\": \"to do\"}")) {
            Object state = desk.make("com.acme.Desk$State", 1, desk.constant("com.acme.Desk$Phase", "TO_DO"));
            assertThat(desk.call("improve", state)).hasToString("State[itemCount=3, phase=TO_DO]");
            assertThat(desk.message("user")).isEqualTo("Improve {\"item-count\":1,\"phase\":\"to do\"}");
        }
    }

    @Test
    void readsTheVariantsOfASealedInterface() {
        try (LiveClient desk = LiveClient.of("sealed_output")
                .answers(
                        "{\"value\": {\"text\": \"Hi\", \"type\": \"Reply\"}}",
                        "{\"value\": [{\"type\": \"Escalate\", \"team\": \"core\", \"level\": 2}, {\"type\": \"Ignore\"}]}")) {
            assertThat(desk.call("decide", "?")).hasToString("Reply[text=Hi]");
            assertThat(desk.call("decideAll", "?")).hasToString("[Escalate[team=core, level=2], Ignore[]]");
        }
    }

    @Test
    void namesTheVariantsThatThereAre() {
        try (LiveClient desk = LiveClient.of("sealed_output").answers("{\"value\": {\"type\": \"Sell\"}}")) {
            assertThatThrownBy(() -> desk.call("decide", "?"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("Reply")
                    .hasMessageContaining("Escalate")
                    .hasMessageContaining("Ignore")
                    .hasMessageContaining("Sell");
        }
    }

    @Test
    void readsScalars() {
        try (LiveClient desk = LiveClient.of("scalar_outputs")
                .answers(
                        "{\"value\": true}",
                        "{\"value\": 42}",
                        "{\"value\": 0.25}",
                        "{\"value\": 12.340}",
                        "{\"value\": \"A\"}",
                        "{\"value\": \"ZH\"}",
                        "{\"value\": \"2026-11-21\"}")) {
            assertThat(desk.call("isAngry", "?")).isEqualTo(true);
            assertThat(desk.call("score", "?")).isEqualTo(42);
            assertThat(desk.call("probability", "?")).isEqualTo(0.25);
            assertThat(desk.call("amount", "?")).isEqualTo(new BigDecimal("12.340"));
            assertThat(desk.call("grade", "?")).isEqualTo('A');
            assertThat(desk.call("language", "?")).isEqualTo(desk.constant("com.acme.Desk$Language", "ZH"));
            assertThat(desk.call("due", "?")).isEqualTo(LocalDate.of(2026, 11, 21));
        }
    }

    @Test
    void readsCollections() {
        try (LiveClient desk = LiveClient.of("collection_outputs")
                .answers(
                        "{\"value\": [\"a\", \"b\"]}",
                        "{\"value\": [\"LOGIN\"]}",
                        "{\"a\": 1, \"b\": 2}",
                        "{\"value\": [[\"LOGIN\"], []]}",
                        "{\"value\": [{\"name\": \"Ann\"}]}")) {
            Object login = desk.constant("com.acme.Desk$Topic", "LOGIN");
            assertThat(desk.call("tags", "?")).isEqualTo(List.of("a", "b"));
            assertThat(desk.call("topics", "?")).isEqualTo(Set.of(login));
            assertThat(desk.call("counts", "?")).isEqualTo(Map.of("a", 1, "b", 2));
            assertThat(desk.call("groups", "?")).isEqualTo(List.of(List.of(login), List.of()));
            assertThat(desk.call("people", "?")).hasToString("[Person[name=Ann]]");
        }
    }

    @Test
    void takesAMissingValueForAnEmptyOptional() {
        try (LiveClient desk = LiveClient.of("collection_outputs")
                .answers("{\"value\": {\"name\": \"Ann\"}}", "{\"value\": null}", "{}", "null")) {
            assertThat(desk.call("author", "?")).hasToString("Optional[Person[name=Ann]]");
            assertThat(desk.call("author", "?")).isEqualTo(Optional.empty());
            assertThat(desk.call("author", "?")).isEqualTo(Optional.empty());
            assertThat(desk.call("author", "?")).isEqualTo(Optional.empty());
        }
    }

    @Test
    void readsBytesAndOptionalNumbers() {
        try (LiveClient desk = LiveClient.of("bytes_and_optional_numbers")
                .answers(
                        "{\"content\": \"AQI=\", \"pages\": 3, \"size\": null}",
                        "{\"value\": \"/w==\"}",
                        "{\"value\": [\"AQ==\", \"\"]}",
                        "{\"value\": 12}",
                        "{}",
                        "{\"a\": 0.5, \"b\": null}")) {
            assertThat(desk.call("file", "?"))
                    .hasToString("File[content=[1, 2], pages=OptionalInt[3], size=OptionalLong.empty,"
                            + " score=OptionalDouble.empty]");
            assertThat(desk.call("thumbnail", "?")).isEqualTo(new byte[] {(byte) 0xff});
            assertThat(desk.call("parts", "?"))
                    .asInstanceOf(InstanceOfAssertFactories.list(byte[].class))
                    .containsExactly(new byte[] {1}, new byte[0]);
            assertThat(desk.call("count", "?")).isEqualTo(OptionalInt.of(12));
            assertThat(desk.call("count", "?")).isEqualTo(OptionalInt.empty());
            assertThat(desk.call("rates", "?"))
                    .isEqualTo(Map.of("a", OptionalDouble.of(0.5), "b", OptionalDouble.empty()));
        }
    }

    @Test
    void readsGenericRecordsOnceForEachOfTheirTypes() {
        try (LiveClient desk = LiveClient.of("generic_record")
                .answers("{\"items\": [{\"name\": \"Ann\"}], \"number\": 1}", "{\"items\": [\"Bo\"], \"number\": 2}")) {
            assertThat(desk.call("people", "?")).hasToString("Page[items=[Person[name=Ann]], number=1]");
            assertThat(desk.call("names", "?")).hasToString("Page[items=[Bo], number=2]");
        }
    }

    @Test
    void leavesToJacksonWhatJacksonKnows() throws Exception {
        try (LiveClient desk = LiveClient.of("mapped_type").answers("{\"text\": \"5 EUR\"}")) {
            Object money = desk.call("price", "?");
            var text = money.getClass().getDeclaredField("text");
            text.setAccessible(true);
            assertThat(text.get(money)).isEqualTo("5 EUR");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void givesTheRestOfTheAnswerInAReply(Transport transport) {
        try (LiveClient desk = LiveClient.of("reply", transport).answers("Yes.", "{\"value\": [\"a\"]}")) {
            Reply<?> text = (Reply<?>) desk.call("answer", "?");
            assertThat(text.value()).isEqualTo("Yes.");
            assertThat(text.usage()).isEqualTo(new Usage(3, 4, 7, 0, 0));
            assertThat(text.finishReason()).isEqualTo(FinishReason.STOP);
            Reply<?> tags = (Reply<?>) desk.call("tags", "?");
            assertThat(tags.value()).isEqualTo(List.of("a"));
            assertThat(tags.text()).isEqualTo("{\"value\": [\"a\"]}");
        }
    }

    @Test
    void givesFuturesOfAll() throws Exception {
        try (LiveClient desk = LiveClient.of("futures").answers("a", "{\"value\": 1}", "b", "{\"value\": 2}")) {
            assertThat(future(desk.call("answer", "?"))).isEqualTo("a");
            assertThat(future(desk.call("score", "?"))).isEqualTo(1);
            assertThat(((Reply<?>) future(desk.call("reply", "?"))).value()).isEqualTo("b");
            assertThat(((Reply<?>) future(desk.call("scoreReply", "?"))).value())
                    .isEqualTo(2);
        }
    }

    private static Object future(Object stage) throws Exception {
        CompletableFuture<?> future = ((CompletionStage<?>) stage).toCompletableFuture();
        return future.get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void streamsTheTextToEachSubscriber(Transport transport) throws Exception {
        try (LiveClient desk = LiveClient.of("streams", transport).answers("Good day.", "Good day.")) {
            Flow.Publisher<?> draft = (Flow.Publisher<?>) desk.call("draft", "?");
            assertThat(desk.requestCount()).isZero();
            assertThat(all(draft)).isEqualTo(List.of("Good", " day."));
            assertThat(all(draft)).isEqualTo(List.of("Good", " day."));
            assertThat(desk.requestCount()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void streamsEverything(Transport transport) throws Exception {
        try (LiveClient desk = LiveClient.of("streams", transport).answers("Good day.")) {
            List<Object> events = all((Flow.Publisher<?>) desk.call("watch", "?"));
            assertThat(events.subList(0, 2))
                    .isEqualTo(List.of(new StreamEvent.Text("Good"), new StreamEvent.Text(" day.")));
            assertThat(((StreamEvent.Completed) events.get(2)).reply().text()).isEqualTo("Good day.");
        }
    }

    private static List<Object> all(Flow.Publisher<?> publisher) throws Exception {
        List<Object> received = new ArrayList<>();
        CompletableFuture<List<Object>> done = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<Object>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Object item) {
                received.add(item);
            }

            @Override
            public void onError(Throwable failure) {
                done.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                done.complete(received);
            }
        });
        return done.get(10, TimeUnit.SECONDS);
    }
}
