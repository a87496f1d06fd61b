package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.SearchSource;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.StreamEvent.ToolCall;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.internal.sse.SseReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer of the Responses API among the fixtures, and what none of them shows. */
class ResponsesAnswerTest {
    private static final Wire WIRE = OpenAiResponsesWire.INSTANCE;

    private record Decoded(
            List<StreamEvent> events, @Nullable ChatReply reply) {
        ChatReply whole() {
            assertThat(reply).isNotNull();
            return java.util.Objects.requireNonNull(reply);
        }
    }

    static Stream<String> whole() {
        return Fixtures.named("responses", "response-").stream();
    }

    static Stream<String> streams() {
        return Fixtures.named("responses", "stream-").stream().filter(name -> !name.endsWith("stream-failed.sse"));
    }

    private static ChatReply decode(byte[] body) {
        return WIRE.decode(body, 0, body.length);
    }

    private static ChatReply decode(String body) {
        return decode(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Decoded stream(byte[] stream) {
        return stream(new SseReader(new ByteArrayInputStream(stream)));
    }

    private static Decoded stream(SseReader sse) {
        StreamDecoder decoder = WIRE.decoder();
        List<StreamEvent> events = new ArrayList<>();
        try {
            boolean last = false;
            while (!last && sse.next()) {
                last = decoder.read(sse.event(), sse.comment(), sse.buffer(), sse.offset(), sse.length(), events::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Decoded(events, decoder.finish(events::add));
    }

    private static Decoded stream(String... documents) {
        StringBuilder stream = new StringBuilder();
        for (String document : documents) {
            stream.append("data: ").append(document).append("\n\n");
        }
        return stream(stream.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String texts(JsonNode response, String type, String parts) {
        StringBuilder text = new StringBuilder();
        for (JsonNode item : response.path("output")) {
            if (item.path("type").asText().equals(type)) {
                item.path(parts).forEach(part -> text.append(part.path("text").asText()));
            }
        }
        return text.toString();
    }

    private static List<ToolCall> calls(JsonNode response) {
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode item : response.path("output")) {
            if (item.path("type").asText().equals("function_call")) {
                calls.add(new ToolCall(
                        item.path("call_id").asText(),
                        item.path("name").asText(),
                        item.path("arguments").asText()));
            }
        }
        return calls;
    }

    private static void assertSame(ChatReply reply, JsonNode response) {
        assertThat(reply.toolCalls()).isEqualTo(calls(response));
        assertThat(reply.model()).isEqualTo(response.path("model").asText());
        assertThat(reply.requestId()).isEqualTo(response.path("id").asText());
        JsonNode usage = response.path("usage");
        assertThat(reply.usage())
                .isEqualTo(new Usage(
                        usage.path("input_tokens").asInt(),
                        usage.path("output_tokens").asInt(),
                        usage.path("total_tokens").asInt(),
                        usage.at("/output_tokens_details/reasoning_tokens").asInt(),
                        usage.at("/input_tokens_details/cached_tokens").asInt()));
        boolean complete = response.path("status").asText().equals("completed");
        assertThat(reply.finishReason())
                .isEqualTo(
                        !complete
                                ? FinishReason.LENGTH
                                : calls(response).isEmpty() ? FinishReason.STOP : FinishReason.TOOL_CALLS);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void readsWholeAnswers(String name) {
        ChatReply reply = decode(Fixtures.bytes(name));
        JsonNode json = Fixtures.json(name);
        assertThat(reply.text()).isEqualTo(texts(json, "message", "content"));
        assertThat(reply.reasoning()).isEqualTo(texts(json, "reasoning", "summary"));
        assertSame(reply, json);
    }

    @ParameterizedTest
    @MethodSource("streams")
    void readsStreams(String name) {
        byte[] bytes = Fixtures.bytes(name);
        StringBuilder text = new StringBuilder();
        StringBuilder reasoning = new StringBuilder();
        JsonNode last = Fixtures.json("{}".getBytes(StandardCharsets.UTF_8));
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("data:")) {
                last = Fixtures.json(line.substring(5).getBytes(StandardCharsets.UTF_8));
                String type = last.path("type").asText();
                if (type.equals("response.output_text.delta")) {
                    text.append(last.path("delta").asText());
                } else if (type.equals("response.reasoning_text.delta")) {
                    reasoning.append(last.path("delta").asText());
                }
            }
        }
        Decoded decoded = stream(bytes);
        assertThat(decoded.whole().text()).isEqualTo(text.toString());
        assertThat(decoded.whole().reasoning()).isEqualTo(reasoning.toString());
        assertSame(decoded.whole(), last.path("response"));
        assertThat(decoded.events())
                .filteredOn(ToolCall.class::isInstance)
                .isEqualTo(decoded.whole().toolCalls());
        assertThat(String.join(
                        "",
                        decoded.events().stream()
                                .filter(StreamEvent.Text.class::isInstance)
                                .map(piece -> ((StreamEvent.Text) piece).text())
                                .toList()))
                .isEqualTo(text.toString());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void readsTheSameHoweverTheBytesAreCut(String name) {
        byte[] bytes = Fixtures.bytes(name);
        Decoded expected = stream(bytes);
        for (int cut = 1; cut < bytes.length; cut++) {
            int first = cut;
            Decoded decoded = stream(new SseReader(new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] into, int offset, int length) {
                    return super.read(into, offset, pos < first ? Math.min(length, first - pos) : length);
                }
            }));
            assertThat(decoded).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void seesThatAStreamWasCutOff(String name) {
        byte[] bytes = Fixtures.bytes(name);
        // The blank line behind the last event may be missing; less than its data may not.
        int lastEvent = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("data:");
        for (int length = 0; length < lastEvent; length += 7) {
            assertThat(stream(java.util.Arrays.copyOf(bytes, length)).reply()).isNull();
        }
    }

    private static ServiceError error(Runnable decoding) {
        return catchThrowableOfType(AnswerFault.class, decoding::run).error();
    }

    @Test
    void takesAFailedAnswerForItsError() {
        assertThat(error(() -> stream(Fixtures.bytes("responses/stream-failed.sse"))))
                .isEqualTo(new ServiceError(
                        500,
                        "internal_error",
                        "An internal error has occured, please try again later or contact service support.",
                        ""));
        assertThat(error(() -> stream("{\"type\":\"response.failed\",\"response\":{\"status\":\"failed\"}}")))
                .isEqualTo(new ServiceError(500, "response.failed", "", ""));
        assertThat(error(() -> decode("{\"id\":\"r\",\"status\":\"failed\",\"output\":[],\"error\":"
                        + "{\"code\":\"Throttling\",\"message\":\"Slow down.\"}}")))
                .isEqualTo(new ServiceError(429, "Throttling", "Slow down.", ""));
        assertThat(error(() -> stream("{\"type\":\"error\",\"code\":\"limit_requests\",\"message\":\"No.\"}"))
                        .status())
                .isEqualTo(429);
        assertThat(error(() -> decode("{\"error\":{\"code\":\"invalid_parameter_error\",\"message\":\"No.\"}}"))
                        .status())
                .isEqualTo(400);
        assertThat(error(() -> decode("{\"code\":\"Throttling\",\"message\":\"No.\"}"))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void readsTheStatusOfAnErrorsComment() {
        byte[] stream = "event:error\n:HTTP_STATUS/403\ndata:{\"code\":\"Strange\",\"message\":\"No.\"}\n\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(error(() -> stream(stream))).isEqualTo(new ServiceError(403, "Strange", "No.", ""));
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThat(error(() -> decode("{\"id\":\"r\",\"status\":\"in_progress\",\"output\":[]}")))
                .isEqualTo(new ServiceError(200, "", "", ""));
        assertThat(error(() -> decode("[]")).status()).isEqualTo(200);
    }

    @Test
    void tellsWhyAnAnswerIsIncomplete() {
        String answer = "{\"status\":\"incomplete\",\"output\":[],\"incomplete_details\":%s}";
        assertThat(decode(answer.formatted("null")).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(decode(answer.formatted("{\"reason\":\"max_output_tokens\"}"))
                        .finishReason())
                .isEqualTo(FinishReason.LENGTH);
        assertThat(decode(answer.formatted("{\"reason\":\"content_filter\"}")).finishReason())
                .isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(decode(answer.formatted("{\"reason\":\"boredom\"}")).finishReason())
                .isEqualTo(FinishReason.UNKNOWN);
    }

    @Test
    void takesFromTheEndWhatDidNotComeBefore() {
        Decoded decoded = stream("{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\",\"output\":["
                + "{\"type\":\"reasoning\",\"summary\":[{\"type\":\"summary_text\",\"text\":\"Hm.\"}]},"
                + "{\"content\":[{\"type\":\"output_text\",\"text\":\"Well, \"},{\"type\":\"output_text\",\"text\":\"hi\"}],"
                + "\"type\":\"message\"},{\"type\":\"function_call\",\"id\":\"m-1\",\"name\":\"a\",\"arguments\":\"{}\"},"
                + "{\"type\":\"function_call\",\"call_id\":\"c-2\",\"name\":\"b\",\"arguments\":\"{}\"}]}}");
        assertThat(decoded.events())
                .containsExactly(
                        new StreamEvent.Reasoning("Hm."),
                        new StreamEvent.Text("Well, hi"),
                        new ToolCall("m-1", "a", "{}"),
                        new ToolCall("c-2", "b", "{}"));
    }

    private static List<String> addresses(ChatReply reply) {
        return reply.details().sources().stream().map(SearchSource::url).toList();
    }

    @Test
    void tellsWhatASearchFoundEachPageOnce() {
        assertThat(addresses(stream(Fixtures.bytes("responses/stream-thinking-web-search-extractor.sse"))
                        .whole()))
                .containsExactly("https://cn.aliyun.com/", "https://www.aliyun.com/");
        String output = "[{\"type\":\"web_search_call\",\"action\":{\"type\":\"search\",\"query\":\"q\",\"sources\":["
                + "{\"type\":\"url\",\"url\":\"a\"},{\"type\":\"url\",\"url\":\"b\",\"title\":\"B\"}]}},"
                + "{\"type\":\"web_search_call\",\"action\":{\"type\":\"search\",\"sources\":[{\"url\":\"a\"}]}},"
                + "{\"type\":\"web_search_call\",\"action\":{\"type\":\"open\",\"sources\":null}},"
                + "{\"type\":\"web_search_call\",\"action\":null},"
                + "{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"hi\"}]}]";
        ChatReply whole = decode("{\"status\":\"completed\",\"output\":" + output + "}");
        assertThat(whole.details().sources())
                .containsExactly(new SearchSource(0, "", "a", "", ""), new SearchSource(0, "B", "b", "", ""));
        assertThat(whole.text()).isEqualTo("hi");
        String completed =
                "{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\",\"output\":" + output + "}}";
        assertThat(addresses(stream(completed).whole())).containsExactly("a", "b");
        assertThat(addresses(stream(
                                "{\"type\":\"response.output_item.done\",\"item\":{\"type\":\"web_search_call\","
                                        + "\"action\":{\"sources\":[{\"url\":\"c\"}]}}}",
                                completed)
                        .whole()))
                .containsExactly("c");
    }

    @Test
    void ignoresEventsThatItDoesNotKnow() {
        Decoded decoded = stream(
                "{\"type\":\"response.strange\",\"delta\":\"x\",\"text\":\"y\",\"item\":{\"type\":\"message\"}}",
                "{\"delta\":\"nothing\"}",
                "{\"type\":\"response.output_text.done\",\"text\":\"once more\"}",
                "{\"type\":\"response.output_text.delta\",\"delta\":\"hi\"}",
                "{\"type\":\"response.completed\",\"response\":null}");
        assertThat(decoded.events()).containsExactly(new StreamEvent.Text("hi"));
        assertThat(decoded.whole().finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void doesNotTakeTheMarkOfAnotherProtocolForAnEnd() {
        assertThat(stream("{\"type\":\"response.output_text.delta\",\"delta\":\"hi\"}", "[DONE]")
                        .reply())
                .isNull();
    }

    @Test
    void readsManyDeltasWhateverTheyHold() {
        List<String> pieces = List.of("a", "\\u00e9", "\\\"", "7", "", "{", "\\n", "é", "🦊");
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String kind = i % 4 == 3 ? "reasoning_text" : "output_text";
            documents.add(
                    "{\"content_index\":0,\"delta\":\"" + pieces.get(i) + "\",\"item_id\":\"msg_1\",\"logprobs\":[],"
                            + "\"output_index\":0,\"sequence_number\":" + (i + 8) + ",\"type\":\"response." + kind
                            + ".delta\"}");
        }
        documents.add("{\"type\":\"response.completed\"}");
        Decoded decoded = stream(documents.toArray(String[]::new));
        assertThat(decoded.whole().text()).isEqualTo("aé\"{\n🦊");
        assertThat(decoded.whole().reasoning()).isEqualTo("7é");
    }
}
