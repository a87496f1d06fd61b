package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Fixtures;
import io.qwenterface.runtime.Partial;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/** The Reactive Streams TCK on the snapshots of an object, over HTTP: the prompt says how many there are. */
public class PartialTckTest extends FlowPublisherVerification<Partial<Map<String, String>>> {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.count").model("qwen-plus");
    private static final JsonOutput<Map<String, String>> OBJECT =
            JsonOutput.jsonSchema("object", "{}", json -> json.map(JsonReader::string));

    private final MockWebServer server = new MockWebServer();
    private @Nullable QwenClient client;

    public PartialTckTest() {
        super(new TestEnvironment(5000, 100));
    }

    private static String event(String text) {
        return "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"},\"index\":0}]}\n\n";
    }

    @BeforeClass
    public void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int pieces = Fixtures.json(request.getBody().toByteArray())
                        .path("messages")
                        .path(0)
                        .path("content")
                        .asInt();
                Buffer body = new Buffer();
                // The last one comes with the end of the answer.
                body.writeString(event("{"), StandardCharsets.UTF_8);
                for (int i = 1; i < pieces; i++) {
                    String comma = i == 1 ? "" : ",";
                    body.writeString(event(comma + "\\\"f" + i + "\\\":\\\"" + i + "\\\""), StandardCharsets.UTF_8);
                }
                body.writeString(event("}"), StandardCharsets.UTF_8);
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
    public Flow.Publisher<Partial<Map<String, String>>> createFlowPublisher(long elements) {
        if (client == null) {
            throw new IllegalStateException("not started");
        }
        return client.partials(SPEC.user(Long.toString(elements)), OBJECT);
    }

    /** There is none: a failing call fails when something is asked for, and these tests ask for nothing. */
    @Override
    public Flow.@Nullable Publisher<Partial<Map<String, String>>> createFailedFlowPublisher() {
        return null;
    }
}
