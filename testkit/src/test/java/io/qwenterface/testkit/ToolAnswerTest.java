package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QwenterfaceExtension.class)
class ToolAnswerTest {
    private static final String CHAT = "{'model':'qwen-plus','messages':[{'role':'user','content':'Hello'}]%s}";
    private static final String NATIVE =
            "{'model':'qwen-plus','input':{'messages':[{'role':'user','content':'Hello'}]},"
                    + "'parameters':{'result_format':'message','incremental_output':%s}}";

    private static Answer twoCalls() {
        return Answer.toolCall("weather", "{\"in\":", "1}").thenToolCall("now");
    }

    private static List<String> calls(String stream, String message) {
        return stream.lines()
                .filter(line -> line.startsWith("data:") && !line.endsWith("[DONE]"))
                .map(line -> Http.parse(line.substring(line.indexOf('{'))).at(message + "/tool_calls"))
                .filter(JsonNode::isArray)
                .map(JsonNode::toString)
                .toList();
    }

    @Test
    void answersWithCallsOnBothProtocols(FakeModelStudio studio) {
        studio.answer(twoCalls()).answer(twoCalls());
        JsonNode chat = Http.post(studio, Http.CHAT, CHAT.formatted("")).json().at("/choices/0");
        assertThat(chat.path("finish_reason").asText()).isEqualTo("tool_calls");
        assertThat(chat.at("/message/tool_calls/0").toString())
                .endsWith("\"function\":{\"name\":\"weather\",\"arguments\":\"{\\\"in\\\":1}\"}}");
        JsonNode dashScope =
                Http.post(studio, Http.TEXT, NATIVE.formatted(true)).json().at("/output/choices/0");
        assertThat(dashScope.path("finish_reason").asText()).isEqualTo("tool_calls");
        assertThat(dashScope.at("/message/tool_calls/1/function").toString())
                .isEqualTo("{\"name\":\"now\",\"arguments\":\"\"}");
        assertThat(chat.at("/message/tool_calls/0/id"))
                .isNotEqualTo(chat.at("/message/tool_calls/1/id"))
                .isNotEqualTo(dashScope.at("/message/tool_calls/0/id"));
    }

    @Test
    void streamsFragmentsAsRecorded(FakeModelStudio studio) {
        studio.answer(twoCalls()).answer(twoCalls());
        String chat =
                Http.post(studio, Http.CHAT, CHAT.formatted(",'stream':true")).body();
        List<String> fragments = calls(chat, "/choices/0/delta");
        assertThat(fragments).hasSize(4);
        assertThat(fragments.get(1))
                .isEqualTo(
                        "[{\"index\":0,\"id\":\"\",\"type\":\"function\",\"function\":{\"arguments\":\"{\\\"in\\\":\"}}]");
        assertThat(chat).containsOnlyOnce("\"role\"").contains("\"delta\":{},\"finish_reason\":\"tool_calls\"");
        String dashScope =
                Http.stream(studio, Http.TEXT, NATIVE.formatted(true)).body();
        assertThat(calls(dashScope, "/output/choices/0/message")).hasSize(4).contains(fragments.get(1));
    }

    @Test
    void repeatsWholeCallsUnlessIncrementsAreAskedFor(FakeModelStudio studio) {
        studio.answer(twoCalls());
        String stream = Http.stream(studio, Http.TEXT, NATIVE.formatted(false)).body();
        List<String> events = calls(stream, "/output/choices/0/message");
        assertThat(events).hasSize(5);
        assertThat(events.get(2)).contains("\"name\":\"weather\",\"arguments\":\"{\\\"in\\\":1}\"");
        assertThat(events.get(4)).contains("\"weather\"", "\"now\"");
    }

    private static final ToolSpec ADD = ToolSpec.of(
            "add",
            "Adds.",
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\",\"minimum\":3}},\"required\":[\"a\"]}",
            json -> {
                Integer a = null;
                json.beginObject();
                while (json.nextField()) {
                    a = json.integer();
                }
                return json.required("a", a);
            },
            (a, context) -> Integer.toString(a + 1));

    private static final PromptSpec CHAT_SPEC = PromptSpec.named("Desk.add").model("qwen-plus");

    @Test
    void callsAToolWithArgumentsThatFitItAndAnswersThen(FakeModelStudio studio) {
        for (PromptSpec spec : List.of(
                CHAT_SPEC,
                CHAT_SPEC.transport(Transport.DASHSCOPE),
                CHAT_SPEC.model("qwen3.5-plus").transport(Transport.DASHSCOPE).multimodalPath(),
                CHAT_SPEC.streamOnly())) {
            studio.answer(Answer.sampleToolCall("add").thenSampleToolCall("add"))
                    .reply("Done.");
            try (QwenClient client = studio.client().build()) {
                assertThat(client.complete(spec.user("Hello").tools(Toolbox.of(1, ADD))))
                        .isEqualTo("Done.");
            }
            RecordedRequest last = studio.requests().get(studio.requests().size() - 1);
            assertThat(last.messages()).hasSize(4);
            assertThat(last.messages().get(2)).isEqualTo(new RecordedRequest.Message("tool", "4"));
        }
    }

    @Test
    void saysThatTheFunctionIsNotOffered(FakeModelStudio studio) {
        studio.answer(Answer.sampleToolCall("add"));
        Http.Got response = Http.post(studio, Http.CHAT, CHAT.formatted(""));
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body()).contains("the request offers no function add");
    }
}
