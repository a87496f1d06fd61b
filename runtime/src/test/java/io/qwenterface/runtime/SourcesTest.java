package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Effort;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a search found, and how much a model thinks. */
@Timeout(60)
class SourcesTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask")
            .model("qwen-plus")
            .transport(Transport.DASHSCOPE)
            .search()
            .sources();

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private JsonNode sent() throws InterruptedException {
        return Fixtures.json(service.request().getBody().utf8().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsWhatTheFirstEventOfAStreamTold() throws Exception {
        service.stream(Fixtures.bytes("dashscope-text/stream-search.sse"));
        try (QwenClient client = service.client()) {
            Collected<StreamEvent> events = Collected.allOf(client.events(SPEC.user("杭州明天的天气")));
            List<StreamEvent> all = events.elements();
            Reply<String> reply = ((StreamEvent.Completed) all.get(all.size() - 1)).reply();
            assertThat(reply.sources()).hasSize(5);
            assertThat(reply.sources().get(0))
                    .isEqualTo(new SearchSource(
                            1,
                            "杭州市15天天气查询",
                            "https://www.ip.cn/tianqi/zhejiang/hangzhou/15day.html",
                            "厦门时空科技有限公司",
                            "http://www.ip.cn/favicon.ico"));
        }
        JsonNode parameters = sent().path("parameters");
        assertThat(parameters.path("enable_search").asBoolean()).isTrue();
        assertThat(parameters.path("search_options").path("enable_source").asBoolean())
                .isTrue();
    }

    @Test
    void tellsThemOfAWholeAnswer() {
        service.answer(
                200,
                "{\"output\":{\"search_info\":{\"search_results\":[{\"index\":1,\"title\":\"T\",\"url\":\"https://example.com/\"}]},"
                        + "\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"Sunny.\"}}]}}");
        try (QwenClient client = service.client()) {
            assertThat(client.reply(SPEC.user("hi")).sources())
                    .containsExactly(new SearchSource(1, "T", "https://example.com/", "", ""));
        }
    }

    @Test
    void asksForNoneWhereACallDoesNotSearch() throws Exception {
        service.answer(200, "{\"output\":{\"choices\":[{\"message\":{\"content\":\"Sunny.\"}}]}}");
        try (QwenClient client = service.client()) {
            Reply<String> reply = client.reply(
                    SPEC.user("hi").options(CallOptions.builder().search(false).build()));
            assertThat(reply.sources()).isEmpty();
        }
        JsonNode parameters = sent().path("parameters");
        assertThat(parameters.has("enable_search")).isFalse();
        assertThat(parameters.has("search_options")).isFalse();
    }

    @Test
    void sendsTheEffortOnBothProtocolsAndLetsACallReplaceIt() throws Exception {
        String whole = "{\"output\":{\"choices\":[{\"message\":{\"content\":\"hi\"}}]}}";
        service.answer("hi").answer(200, whole).answer("hi").answer("hi");
        PromptSpec spec =
                PromptSpec.named("Desk.ask").model("qwen3.8-max").thinking(true).effort(Effort.LOW);
        try (QwenClient client = service.client()) {
            client.complete(spec.user("a"));
            client.complete(spec.transport(Transport.DASHSCOPE).user("a"));
            client.complete(spec.user("a")
                    .options(CallOptions.builder().effort(Effort.XHIGH).build()));
            client.complete(spec.user("a")
                    .options(CallOptions.builder().thinkingBudget(9).build()));
        }
        assertThat(sent().path("reasoning_effort").asText()).isEqualTo("low");
        assertThat(sent().path("parameters").path("reasoning_effort").asText()).isEqualTo("low");
        assertThat(sent().path("reasoning_effort").asText()).isEqualTo("xhigh");
        JsonNode budget = sent();
        assertThat(budget.has("reasoning_effort")).isFalse();
        assertThat(budget.path("thinking_budget").asInt()).isEqualTo(9);
    }
}
