package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.testkit.Http.Got;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QwenterfaceExtension.class)
class AnswerTest {
    private static final String HELLO = "{'model':'qwen-plus','messages':[{'role':'user','content':'Hello'}]}";
    private static final String HELLO_STREAM =
            "{'model':'qwen-plus','stream':true,'messages':[{'role':'user','content':'Hello'}]}";
    private static final String NATIVE =
            "{'model':'qwen-plus','input':{'messages':[{'role':'user','content':'Hello'}]},"
                    + "'parameters':{'result_format':'message','incremental_output':true}}";

    @Test
    void quotesTheUserWhereNothingIsScripted(FakeModelStudio studio) {
        Got got = Http.post(studio, Http.CHAT, HELLO);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.contentType()).hasValue("application/json");
        assertThat(got.requestId()).isEqualTo("00000000-0000-9000-8000-000000000001");
        assertThat(got.body())
                .isEqualTo(
                        "{\"choices\":[{\"message\":{\"content\":\"You said: \\\"Hello\\\"\",\"role\":\"assistant\"},"
                                + "\"finish_reason\":\"stop\",\"index\":0,\"logprobs\":null}],\"object\":\"chat.completion\","
                                + "\"usage\":{\"prompt_tokens\":6,\"completion_tokens\":5,\"total_tokens\":11,"
                                + "\"prompt_tokens_details\":{\"cached_tokens\":0}},\"created\":1795219200,"
                                + "\"system_fingerprint\":null,\"model\":\"qwen-plus\","
                                + "\"id\":\"chatcmpl-00000000-0000-9000-8000-000000000001\"}");
    }

    @Test
    void streamsChatCompletionsAsRecorded(FakeModelStudio studio) {
        studio.stream("To", "day");
        Got got = Http.post(
                studio,
                Http.CHAT,
                "{'model':'qwen-plus','stream':true,'stream_options':{'include_usage':true},"
                        + "'messages':[{'role':'user','content':'Hello'}]}");
        assertThat(got.contentType()).hasValue("text/event-stream;charset=UTF-8");
        String tail = "\"object\":\"chat.completion.chunk\",\"usage\":null,\"created\":1795219200,"
                + "\"system_fingerprint\":null,\"model\":\"qwen-plus\","
                + "\"id\":\"chatcmpl-00000000-0000-9000-8000-000000000001\"}\n\n";
        assertThat(got.body())
                .isEqualTo(chunk("{\"content\":\"\",\"role\":\"assistant\"}", "null")
                        + tail
                        + chunk("{\"content\":\"To\"}", "null")
                        + tail
                        + chunk("{\"content\":\"day\"}", "null")
                        + tail
                        + chunk("{\"content\":\"\"}", "\"stop\"")
                        + tail
                        + "data: {\"choices\":[],"
                        + tail.replace(
                                "null,\"created",
                                "{\"prompt_tokens\":6,\"completion_tokens\":2,\"total_tokens\":8,"
                                        + "\"prompt_tokens_details\":{\"cached_tokens\":0}},\"created")
                        + "data: [DONE]\n\n");
    }

    private static String chunk(String delta, String finishReason) {
        return "data: {\"choices\":[{\"delta\":" + delta + ",\"finish_reason\":" + finishReason
                + ",\"index\":0,\"logprobs\":null}],";
    }

    @Test
    void streamsUsageOnlyIfAsked(FakeModelStudio studio) {
        studio.stream("Hi");
        assertThat(Http.post(studio, Http.CHAT, HELLO_STREAM).body())
                .doesNotContain("\"choices\":[]")
                .endsWith("data: [DONE]\n\n");
    }

    @Test
    void answersNativelyAsRecorded(FakeModelStudio studio) {
        studio.reply("Hi");
        Got got = Http.post(studio, Http.TEXT, NATIVE);
        assertThat(got.body())
                .isEqualTo("{\"output\":{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                        + "\"content\":\"Hi\"}}]},\"usage\":{\"total_tokens\":7,\"output_tokens\":1,"
                        + "\"input_tokens\":6,\"prompt_tokens_details\":{\"cached_tokens\":0}},"
                        + "\"request_id\":\"00000000-0000-9000-8000-000000000001\"}");
    }

    @Test
    void answersNativelyAsTextUnlessAMessageIsAskedFor(FakeModelStudio studio) {
        studio.reply("Hi");
        Got got = Http.post(studio, Http.TEXT, NATIVE.replace("'result_format':'message',", ""));
        assertThat(got.json().path("output").toString()).isEqualTo("{\"finish_reason\":\"stop\",\"text\":\"Hi\"}");
    }

    @Test
    void streamsNativelyAsRecorded(FakeModelStudio studio) {
        studio.stream("To", "day");
        Got got = Http.stream(studio, Http.TEXT, NATIVE);
        assertThat(got.contentType()).hasValue("text/event-stream;charset=UTF-8");
        assertThat(got.body())
                .isEqualTo(event(1, "To", "null", 1) + event(2, "day", "null", 2) + event(3, "", "stop", 2));
    }

    @Test
    void repeatsTheWholeTextUnlessIncrementsAreAskedFor(FakeModelStudio studio) {
        studio.stream("To", "day");
        Got got = Http.stream(studio, Http.TEXT, NATIVE.replace(",'incremental_output':true", ""));
        assertThat(got.body())
                .isEqualTo(event(1, "To", "null", 1) + event(2, "Today", "null", 2) + event(3, "Today", "stop", 2));
    }

    private static String event(int id, String content, String finishReason, int tokens) {
        return "id:" + id + "\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":{\"choices\":[{\"message\":{"
                + "\"content\":\"" + content + "\",\"role\":\"assistant\"},\"finish_reason\":\"" + finishReason
                + "\"}]},\"usage\":{\"total_tokens\":" + (6 + tokens) + ",\"output_tokens\":" + tokens
                + ",\"input_tokens\":6,\"prompt_tokens_details\":{\"cached_tokens\":0}},"
                + "\"request_id\":\"00000000-0000-9000-8000-000000000001\"}\n\n";
    }

    @Test
    void answersTheMultimodalPathWithItems(FakeModelStudio studio) {
        String body = "{'model':'qwen3.5-plus','input':{'messages':[{'role':'user','content':[{'text':'Hello'}]}]},"
                + "'parameters':{'enable_thinking':false,'incremental_output':true}}";
        studio.reply("Hi").stream("Ho");
        assertThat(Http.post(studio, Http.MULTIMODAL, body)
                        .json()
                        .at("/output/choices/0/message/content")
                        .toString())
                .isEqualTo("[{\"text\":\"Hi\"}]");
        assertThat(Http.stream(studio, Http.MULTIMODAL, body).body())
                .contains("\"content\":[{\"text\":\"Ho\"}]", "\"content\":[]");
    }
}
