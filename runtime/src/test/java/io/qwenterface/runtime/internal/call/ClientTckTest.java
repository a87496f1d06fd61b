package io.qwenterface.runtime.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** The Reactive Streams TCK on the texts of a client, over HTTP: the prompt says how many pieces come. */
public class ClientTckTest extends FlowPublisherVerification<String> {
    /** The method that counts. */
    PromptSpec spec() {
        return PromptSpec.named("Desk.count").model("qwen-plus");
    }

    /** The user message of a request. */
    String asked(JsonNode request) {
        return request.path("messages").path(0).path("content").asText();
    }

    /** The data of one piece of text. */
    String piece(int number) {
        return "{\"choices\":[{\"delta\":{\"content\":\"" + number + "\"},\"index\":0}]}";
    }

    /** The data of the end. */
    String end() {
        return "[DONE]";
    }

    private final MockWebServer server = new MockWebServer();
    private @Nullable QwenClient client;

    public ClientTckTest() {
        super(new TestEnvironment(1000, 100));
    }

    @BeforeClass
    public void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int pieces =
                        Integer.parseInt(asked(Fixtures.json(request.getBody().toByteArray())));
                Buffer body = new Buffer();
                for (int i = 0; i < pieces; i++) {
                    body.writeString("data: " + piece(i) + "\n\n", StandardCharsets.UTF_8);
                }
                body.writeString("data: " + end() + "\n\n", StandardCharsets.UTF_8);
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
        return client.stream(spec().user(Long.toString(elements)));
    }

    /** There is none: a failing call fails when something is asked for, and these tests ask for nothing. */
    @Override
    public Flow.@Nullable Publisher<String> createFailedFlowPublisher() {
        return null;
    }
}
