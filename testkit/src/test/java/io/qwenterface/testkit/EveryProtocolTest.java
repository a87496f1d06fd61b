package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Transport;
import io.qwenterface.runtime.Partial;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be had over every protocol: the same whether it is waited for, comes later or streams, and a stream is the same
 * wherever the network cuts it.
 */
@Timeout(300)
@ExtendWith(QwenterfaceExtension.class)
class EveryProtocolTest {
    private static final String CITY =
            "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":[\"city\"]}";
    private static final ToolSpec WEATHER = ToolSpec.of(
            "weather", "The weather of a city.", CITY, EveryProtocolTest::city, (city, context) -> "rain in " + city);
    private static final JsonOutput<String> ONE_CITY = JsonOutput.prompted("city", CITY, EveryProtocolTest::city);
    private static final JsonOutput<List<String>> CITIES = JsonOutput.prompted(
                    "cities",
                    "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"array\",\"items\":" + CITY + "}}}",
                    json -> Objects.requireNonNull(json.list(EveryProtocolTest::city)))
            .wrapped();
    private static final JsonOutput<String> EACH_CITY =
            JsonOutput.prompted("cities", CITIES.schema(), EveryProtocolTest::city);

    private enum Capability {
        TEXT,
        REASONING,
        TOOLS,
        ELEMENTS,
        ELEMENTS_AFTER_TOOLS,
        SNAPSHOTS,
        SNAPSHOTS_AFTER_REASONING
    }

    static Stream<Arguments> everything() {
        return Stream.of(Transport.OPENAI_CHAT, Transport.DASHSCOPE, Transport.OPENAI_RESPONSES)
                .flatMap(transport -> Stream.of(Capability.values()).map(what -> Arguments.of(transport, what)));
    }

    private static String city(JsonReader json) {
        String city = null;
        json.beginObject();
        while (json.nextField()) {
            if (json.fieldName().equals("city")) {
                city = json.string();
            } else {
                json.skipValue();
            }
        }
        return json.required("city", city);
    }

    private static boolean callsTools(Capability what) {
        return what == Capability.TOOLS || what == Capability.ELEMENTS_AFTER_TOOLS;
    }

    private static Prompt prompt(Transport transport, Capability what, boolean streamOnly) {
        PromptSpec spec = PromptSpec.named("Desk.ask")
                .model("qwen3.7-plus")
                .transport(transport)
                .thinking(what == Capability.REASONING || what == Capability.SNAPSHOTS_AFTER_REASONING)
                .system("Be brief.");
        spec = transport == Transport.DASHSCOPE ? spec.multimodalPath() : spec;
        Prompt prompt = (streamOnly ? spec.streamOnly() : spec).user("Which? äöü");
        return callsTools(what) ? prompt.tools(Toolbox.of(2, WEATHER)) : prompt;
    }

    private static void answer(FakeModelStudio studio, Capability what) {
        if (callsTools(what)) {
            studio.answer(Answer.chunks("Let me ", "look.")
                    .thenToolCall("weather", "{\"city\":", "\"Köln\"}")
                    .thenToolCall("weather", "{\"city\":\"Rom\"}"));
        }
        studio.answer(
                switch (what) {
                    case TEXT, TOOLS -> Answer.text("One two, drei für 世界 🎉: {\"quoted\"} \\ end.");
                    case REASONING -> Answer.text("One two.").withReasoning("Hm, ", "世界 🎉.");
                    case ELEMENTS, ELEMENTS_AFTER_TOOLS ->
                        Answer.chunks(
                                "{\"value\":[{\"city\":\"K", "öln\"},{\"city\":\"🎉\"}", ",{\"city\":\"Rom\"}", "]}");
                    case SNAPSHOTS -> Answer.chunks("{\"ci", "ty\":\"Kö", "ln\"", "}");
                    case SNAPSHOTS_AFTER_REASONING ->
                        Answer.chunks("{\"ci", "ty\":\"Kö", "ln\"", "}").withReasoning("Hm, ", "so.");
                });
    }

    private static @Nullable JsonOutput<?> output(Capability what) {
        return switch (what) {
            case TEXT, REASONING, TOOLS -> null;
            case ELEMENTS, ELEMENTS_AFTER_TOOLS -> CITIES;
            case SNAPSHOTS, SNAPSHOTS_AFTER_REASONING -> ONE_CITY;
        };
    }

    private static Reply<?> reply(QwenClient client, Prompt prompt, Capability what) {
        JsonOutput<?> output = output(what);
        return output == null ? client.reply(prompt) : client.reply(prompt, output);
    }

    private static Reply<?> replyLater(QwenClient client, Prompt prompt, Capability what) {
        JsonOutput<?> output = output(what);
        return output == null
                ? client.replyAsync(prompt).join()
                : client.replyAsync(prompt, output).join();
    }

    /** What a stream delivers; snapshots by what they show. */
    private static List<?> streamed(QwenClient client, Prompt prompt, Capability what) {
        return switch (what) {
            case TEXT, REASONING, TOOLS -> Pieces.of(client.events(prompt));
            case ELEMENTS, ELEMENTS_AFTER_TOOLS -> Pieces.of(client.elements(prompt, EACH_CITY));
            case SNAPSHOTS, SNAPSHOTS_AFTER_REASONING ->
                Pieces.of(client.partials(prompt, ONE_CITY)).stream()
                        .map(partial -> partial + " " + partial.text("city"))
                        .toList();
        };
    }

    private static void assertSame(Reply<?> reply, Reply<?> expected) {
        assertThat(reply.value()).isEqualTo(expected.value());
        assertThat(reply.text()).isEqualTo(expected.text());
        assertThat(reply.reasoning()).isEqualTo(expected.reasoning());
        assertThat(reply.usage()).isEqualTo(expected.usage());
        assertThat(reply.finishReason()).isEqualTo(expected.finishReason());
        assertThat(reply.model()).isEqualTo(expected.model());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isTheSameWhetherItIsWaitedForComesLaterOrStreams(
            Transport transport, Capability what, FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            Prompt prompt = prompt(transport, what, false);
            answer(studio, what);
            Reply<?> waitedFor = reply(client, prompt, what);
            assertThat(waitedFor.usage().totalTokens()).isPositive();
            assertThat(waitedFor.reasoning().isEmpty())
                    .isEqualTo(what != Capability.REASONING && what != Capability.SNAPSHOTS_AFTER_REASONING);
            answer(studio, what);
            assertSame(replyLater(client, prompt, what), waitedFor);
            answer(studio, what);
            assertSame(reply(client, prompt(transport, what, true), what), waitedFor);
            answer(studio, what);
            List<?> streamed = streamed(client, prompt, what);
            switch (what) {
                case TEXT, REASONING, TOOLS ->
                    assertSame(((StreamEvent.Completed) streamed.get(streamed.size() - 1)).reply(), waitedFor);
                case ELEMENTS, ELEMENTS_AFTER_TOOLS -> assertThat(streamed).isEqualTo(waitedFor.value());
                case SNAPSHOTS, SNAPSHOTS_AFTER_REASONING -> {
                    answer(studio, what);
                    List<Partial<String>> partials = Pieces.of(client.partials(prompt, ONE_CITY));
                    assertThat(partials.get(partials.size() - 1).value()).isEqualTo(waitedFor.value());
                }
            }
        }
        assertThat(studio.requests()).allMatch(request -> request.outcome().join() == RecordedRequest.Outcome.ANSWERED);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isTheSameWhereverTheNetworkCutsIt(Transport transport, Capability what, FakeModelStudio studio) {
        Prompt prompt = prompt(transport, what, false);
        RecordedStreams recorded = new RecordedStreams();
        answer(studio, what);
        List<?> whole;
        try (QwenClient client = studio.client().httpTransport(recorded).build()) {
            whole = streamed(client, prompt, what);
        }
        assertThat(whole).hasSizeGreaterThan(2);
        CutStreams cut = recorded.cut();
        // On this thread: thousands of calls that wait for nothing.
        try (QwenClient client =
                studio.client().httpTransport(cut).executor(Runnable::run).build()) {
            for (int at = 0; at <= recorded.longest(); at++) {
                cut.at(at);
                assertThat(streamed(client, prompt, what)).as("cut at %d", at).isEqualTo(whole);
            }
        }
    }
}
