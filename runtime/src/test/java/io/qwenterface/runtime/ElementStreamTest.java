package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of values over HTTP: what is delivered when, and how they end. */
@Timeout(60)
class ElementStreamTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.items").model("qwen-plus");
    private static final JsonOutput<Item> ITEMS =
            JsonOutput.jsonObject("items", "{\"type\":\"object\"}", ElementStreamTest::readItem);

    private Service service;

    record Item(String what, int days) {}

    private static Item readItem(JsonReader json) {
        String what = null;
        Integer days = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "what" -> what = json.string();
                case "days" -> days = json.integer();
                default -> json.skipValue();
            }
        }
        return new Item(json.required("what", what), json.required("days", days));
    }

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** A stream of texts on either protocol, with reasoning first. */
    private static byte[] stream(Transport transport, String finish, String... pieces) {
        StringBuilder events = new StringBuilder();
        events.append(event(transport, "reasoning_content", "{\"value\":[0]}", "null"));
        for (String piece : pieces) {
            events.append(event(transport, "content", piece, "null"));
        }
        events.append(event(transport, "content", "", finish.isEmpty() ? "null" : '"' + finish + '"'));
        if (transport == Transport.OPENAI_CHAT && !finish.isEmpty()) {
            events.append("data: [DONE]\n\n");
        }
        return events.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String event(Transport transport, String name, String piece, String finish) {
        String text = piece.replace("\\", "\\\\").replace("\"", "\\\"");
        String fields = "\"role\":\"assistant\",\"" + name + "\":\"" + text + '"';
        return transport == Transport.DASHSCOPE
                ? "data:{\"output\":{\"choices\":[{\"message\":{" + fields + "},\"finish_reason\":"
                        + finish.replace("null", "\"null\"") + "}]},\"request_id\":\"r-9\"}\n\n"
                : "data: {\"choices\":[{\"delta\":{" + fields + "},\"finish_reason\":" + finish + ",\"index\":0}]}\n\n";
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void givesTheSameElementsWhereverTheBytesAreCut(Transport transport) throws Exception {
        byte[] events = stream(
                transport, "stop", "{\"value\":[{\"what\":\"打电话", "😀\",\"days\":1},{\"what\":\"w\",\"days\":2}", "]}");
        try (QwenClient client = service.client()) {
            for (int size = 1; size <= 64; size++) {
                service.answer(new MockResponse.Builder()
                        .setHeader("Content-Type", "text/event-stream")
                        .chunkedBody(new Buffer().write(events), size)
                        .build());
                Collected<Item> items = Collected.allOf(
                        client.elements(SPEC.transport(transport).user("Hello"), ITEMS));
                assertThat(items.failure()).isNull();
                assertThat(items.elements())
                        .as("in chunks of %s", size)
                        .containsExactly(new Item("打电话😀", 1), new Item("w", 2));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void endsAListThatWasCutOffAfterItsElements(Transport transport) throws Exception {
        service.stream(stream(transport, "length", "{\"value\":[{\"what\":\"a\",\"days\":1},{\"wh"));
        try (QwenClient client = service.client()) {
            Collected<Item> items =
                    Collected.allOf(client.elements(SPEC.transport(transport).user("Hello"), ITEMS));
            assertThat(items.elements()).containsExactly(new Item("a", 1));
            assertThat(items.failure())
                    .asInstanceOf(throwable(OutputException.class))
                    .hasMessage("Desk.items: the answer of qwen-plus was cut off at the limit of tokens and does not"
                            + " fit: expected the end of the list at $[1], found the end of the text")
                    .returns("{\"value\":[{\"what\":\"a\",\"days\":1},{\"wh", OutputException::text);
        }
    }

    @Test
    void deliversWhatCameBeforeABrokenElementAndAsksNoMore() throws Exception {
        service.stream(stream(
                Transport.OPENAI_CHAT,
                "stop",
                "[{\"what\":\"a\",\"days\":1},{\"what\":\"b\",\"days\":2},{\"what\":\"c\"},{\"what\":\"d\",\"days\":4}",
                "]"));
        Conversation conversation = Conversation.inMemory();
        Heard heard = new Heard();
        try (QwenClient client = service.client(service.builder().listener(heard))) {
            Collected<Item> items =
                    Collected.of(client.elements(SPEC.user("Hello").conversation(conversation), ITEMS));
            items.request(1);
            assertThat(items.next()).isEqualTo(new Item("a", 1));
            assertThat(items.failure()).isNull();
            items.request(1);
            assertThat(items.next()).isEqualTo(new Item("b", 2));
            items.request(5);
            assertThat(items.ended().elements()).isEmpty();
            assertThat(items.failure())
                    .asInstanceOf(throwable(OutputException.class))
                    .returns("$[2].days", OutputException::path)
                    .hasMessage("Desk.items: the answer of qwen-plus does not fit: expected a value at $[2].days,"
                            + " found nothing");
        }
        assertThat(service.server.getRequestCount()).isEqualTo(1);
        assertThat(conversation.messages()).isEmpty();
        assertThat(heard.events).containsExactly("started", "failed OutputException");
    }

    @Test
    void succeedsOnlyWithTheWholeList() throws Exception {
        service.stream(stream(Transport.OPENAI_CHAT, "stop", "{\"value\":[{\"what\":\"a\",", "\"days\":1}]}")).stream(
                stream(Transport.OPENAI_CHAT, "stop", "I cannot do that."));
        Conversation conversation = Conversation.inMemory();
        Heard heard = new Heard();
        try (QwenClient client = service.client(service.builder().listener(heard))) {
            assertThat(Collected.allOf(client.elements(SPEC.user("One").conversation(conversation), ITEMS))
                            .elements())
                    .hasSize(1);
            assertThat(Collected.allOf(client.elements(SPEC.user("Two").conversation(conversation), ITEMS))
                            .failure())
                    .isInstanceOf(OutputException.class);
        }
        assertThat(conversation.messages())
                .extracting(Message::text)
                .containsExactly("One", "{\"value\":[{\"what\":\"a\",\"days\":1}]}");
        assertThat(heard.events)
                .containsExactly(
                        "started",
                        "succeeded {\"value\":[{\"what\":\"a\",\"days\":1}]}",
                        "started",
                        "failed OutputException");
    }

    /** What came of a list before its first element is read anew; what came after it is not asked for twice. */
    @Test
    void beginsAnewUntilTheFirstElementIsDelivered() throws Exception {
        service.stream(stream(Transport.OPENAI_CHAT, "", "{\"value\":[{\"what\":\"a\",\"da")).stream(
                stream(Transport.OPENAI_CHAT, "", "{\"value\":[{\"what\":\"b\",\"days\":1},{\"what\""));
        try (QwenClient client = service.client()) {
            Collected<Item> items = Collected.allOf(client.elements(SPEC.user("Hello"), ITEMS));
            assertThat(items.elements()).containsExactly(new Item("b", 1));
            assertThat(items.failure()).isInstanceOf(StreamBrokenException.class);
        }
        assertThat(service.waits).hasSize(1);
        assertThat(service.server.getRequestCount()).isEqualTo(2);
    }

    /** What the model says before it knows a tool's result is not its answer. */
    @Test
    void deliversTheElementsOfTheAnswerAfterItsTools() throws Exception {
        String asks = event(Transport.OPENAI_CHAT, "content", "I look at [1] {\"value\":[{\"what\":", "null")
                + "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"type\":\"function\",\"function\":"
                + "{\"name\":\"get_current_weather\",\"arguments\":\"{\\\"location\\\":\\\"Bonn\\\"}\"}}]},"
                + "\"finish_reason\":\"tool_calls\",\"index\":0}]}\n\ndata: [DONE]\n\n";
        service.stream(asks.getBytes(StandardCharsets.UTF_8)).stream(
                stream(Transport.OPENAI_CHAT, "stop", "{\"value\":[{\"what\":\"a\",\"days\":1}", "]}"));
        Toolbox tools = Toolbox.of(3, Weather.tool((arguments, context) -> "rain in " + arguments.location()));
        try (QwenClient client = service.client()) {
            Collected<Item> items =
                    Collected.allOf(client.elements(SPEC.user("Hello").tools(tools), ITEMS));
            assertThat(items.failure()).isNull();
            assertThat(items.elements()).containsExactly(new Item("a", 1));
        }
        assertThat(service.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void hearsOfACancelledStreamOnce() throws Exception {
        service.stream(
                stream(Transport.OPENAI_CHAT, "stop", "[{\"what\":\"a\",\"days\":1},{\"what\":\"b\",\"days\":2}]"));
        Heard heard = new Heard();
        try (QwenClient client = service.client(service.builder().listener(heard))) {
            Collected<Item> items = Collected.of(client.elements(SPEC.user("Hello"), ITEMS));
            items.request(1);
            assertThat(items.next()).isEqualTo(new Item("a", 1));
            items.cancel();
        }
        assertThat(heard.events).containsExactly("started", "cancelled");
    }

    @Test
    void streamsAMegabyte() throws Exception {
        StringBuilder events = new StringBuilder(event(Transport.OPENAI_CHAT, "content", "{\"value\":[", "null"));
        int count = 12_000;
        for (int i = 0; i < count; i++) {
            events.append(event(
                    Transport.OPENAI_CHAT,
                    "content",
                    (i == 0 ? "" : ",") + "{\"what\":\"call\",\"days\":" + i + "}",
                    "null"));
        }
        events.append(event(Transport.OPENAI_CHAT, "content", "]}", "\"stop\"")).append("data: [DONE]\n\n");
        service.answer(new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .body(events.toString())
                .build());
        try (QwenClient client = service.client()) {
            Collected<Item> items = Collected.allOf(client.elements(SPEC.user("Hello"), ITEMS));
            assertThat(items.failure()).isNull();
            assertThat(items.elements()).hasSize(count).endsWith(new Item("call", count - 1));
        }
    }

    /** What a listener is told, in short. */
    private static final class Heard implements CallListener {
        final List<String> events = new ArrayList<>();

        @Override
        public void started(Call call) {
            events.add("started");
        }

        @Override
        public void succeeded(Call call, Reply<?> reply, Duration took) {
            events.add("succeeded " + reply.text());
        }

        @Override
        public void failed(Call call, QwenException failure, Duration took) {
            events.add("failed " + failure.getClass().getSimpleName());
        }

        @Override
        public void cancelled(Call call, Duration took) {
            events.add("cancelled");
        }
    }
}
