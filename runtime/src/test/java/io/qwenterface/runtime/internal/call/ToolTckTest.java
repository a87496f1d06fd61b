package io.qwenterface.runtime.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.Weather;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Flow;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/** The Reactive Streams TCK on the texts of a client whose model asks for a tool first: the prompt says how many come. */
public class ToolTckTest extends FlowPublisherVerification<String> {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.count").model("qwen-plus");
    private static final Toolbox TOOLS = Toolbox.of(1, Weather.tool((arguments, context) -> "rain"));

    private final MockWebServer server = new MockWebServer();
    private @Nullable QwenClient client;

    public ToolTckTest() {
        super(new TestEnvironment(1000, 100));
    }

    @BeforeClass
    public void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                JsonNode messages = Fixtures.json(
                                Objects.requireNonNull(request.getBody()).toByteArray())
                        .path("messages");
                Buffer body = new Buffer();
                if (messages.size() == 1) {
                    body.writeString(
                            "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"function\":{"
                                    + "\"name\":\"get_current_weather\","
                                    + "\"arguments\":\"{\\\"location\\\":\\\"Bonn\\\"}\"}}]},\"index\":0}]}\n\n",
                            StandardCharsets.UTF_8);
                } else {
                    for (int i = 0; i < messages.path(0).path("content").asInt(); i++) {
                        body.writeString(
                                "data: {\"choices\":[{\"delta\":{\"content\":\"" + i + "\"},\"index\":0}]}\n\n",
                                StandardCharsets.UTF_8);
                    }
                }
                body.writeString("data: [DONE]\n\n", StandardCharsets.UTF_8);
                return new MockResponse.Builder().chunkedBody(body, 100).build();
            }
        });
        server.start();
        client = QwenClient.builder()
                .apiKey("sk-test")
                .host(server.url("/").toString())
                .build();
    }

    @AfterClass
    public void stop() {
        if (client != null) {
            client.close();
        }
        server.close();
    }

    @Override
    public long maxElementsFromPublisher() {
        return 1000;
    }

    @Override
    public Flow.Publisher<String> createFlowPublisher(long elements) {
        if (client == null) {
            throw new IllegalStateException("not started");
        }
        return client.stream(SPEC.user(Long.toString(elements)).tools(TOOLS));
    }

    /** There is none: a failing call fails when something is asked for, and these tests ask for nothing. */
    @Override
    public Flow.@Nullable Publisher<String> createFailedFlowPublisher() {
        return null;
    }
}
