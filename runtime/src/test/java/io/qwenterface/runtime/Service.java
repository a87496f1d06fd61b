package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.call.Surroundings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A service on loopback with scripted answers, and clients of it that wait for nothing. */
final class Service implements AutoCloseable {
    final MockWebServer server = new MockWebServer();

    /** The waits that clients of this service would have made. */
    final List<Duration> waits = new ArrayList<>();

    Service() throws IOException {
        server.start();
    }

    String url() {
        String url = server.url("/").toString();
        return url.substring(0, url.length() - 1);
    }

    QwenClient.Builder builder() {
        return QwenClient.builder().apiKey("sk-test").host(url());
    }

    QwenClient client() {
        return client(builder());
    }

    QwenClient client(QwenClient.Builder builder) {
        return builder.build(
                new Surroundings(Map.<String, String>of()::get, (time, signal) -> waits.add(time), () -> 1));
    }

    Service answer(String text) {
        return answer(200, openAi(text));
    }

    Service answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("x-request-id", "r-1")
                .body(body)
                .build());
        return this;
    }

    Service answer(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    Service stream(byte[] events) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .setHeader("x-request-id", "r-1")
                .chunkedBody(new okio.Buffer().write(events), 7)
                .build());
        return this;
    }

    RecordedRequest request() throws InterruptedException {
        RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    static String openAi(String text) {
        return "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + text
                + "\"},\"finish_reason\":\"stop\",\"index\":0}],\"usage\":{\"prompt_tokens\":3,"
                + "\"completion_tokens\":4,\"total_tokens\":7},\"model\":\"qwen-plus-0728\",\"id\":\"chatcmpl-r-2\"}";
    }

    @Override
    public void close() {
        server.close();
    }
}
