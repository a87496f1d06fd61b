package io.qwenterface.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.runtime.QwenClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A service on loopback that gives the next of its answers in whatever protocol it is asked, at once or streamed. */
final class ModelStudio implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final MockWebServer server = new MockWebServer();
    private final Queue<String> answers = new ArrayDeque<>();

    ModelStudio() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    QwenClient.Builder client() {
        String url = server.url("/").toString();
        return QwenClient.builder().apiKey("sk-test").host(url.substring(0, url.length() - 1));
    }

    synchronized ModelStudio answers(String... texts) {
        answers.addAll(List.of(texts));
        return this;
    }

    /** The next request that came. */
    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request came");
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    int requestCount() {
        return server.getRequestCount();
    }

    /** What a request says, in JSON. */
    static JsonNode body(RecordedRequest request) {
        try {
            return JSON.readTree(request.getBody().utf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        String text = answers.remove();
        boolean dashScope = request.getTarget().startsWith("/api/");
        boolean stream = dashScope
                ? "enable".equals(request.getHeaders().get("X-DashScope-SSE"))
                : body(request).path("stream").asBoolean();
        MockResponse.Builder response = new MockResponse.Builder().setHeader("x-request-id", "r-1");
        if (!stream) {
            return response.setHeader("Content-Type", "application/json")
                    .body((dashScope ? nativeReply(text, "stop") : chatReply("message", text, "stop")).toString())
                    .build();
        }
        int middle = text.length() / 2;
        StringBuilder events = new StringBuilder();
        for (String piece : new String[] {text.substring(0, middle), text.substring(middle), ""}) {
            String finish = piece.isEmpty() ? "stop" : null;
            JsonNode event = dashScope
                    ? nativeReply(piece, finish == null ? "null" : finish)
                    : chatReply("delta", piece, finish);
            events.append(dashScope ? "event:result\n" : "")
                    .append("data:")
                    .append(event)
                    .append("\n\n");
        }
        if (!dashScope) {
            events.append("data: [DONE]\n\n");
        }
        return response.setHeader("Content-Type", "text/event-stream")
                .body(events.toString())
                .build();
    }

    private static JsonNode chatReply(String kind, String text, @Nullable String finish) {
        ObjectNode reply = JSON.createObjectNode().put("id", "chatcmpl-1").put("model", "qwen-plus-0728");
        ObjectNode choice =
                reply.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putObject(kind).put("role", "assistant").put("content", text);
        reply.putObject("usage")
                .put("prompt_tokens", 3)
                .put("completion_tokens", 4)
                .put("total_tokens", 7);
        return reply;
    }

    private static JsonNode nativeReply(String text, String finish) {
        ObjectNode reply = JSON.createObjectNode().put("request_id", "r-1");
        ObjectNode choice =
                reply.putObject("output").putArray("choices").addObject().put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", text);
        reply.putObject("usage").put("input_tokens", 3).put("output_tokens", 4).put("total_tokens", 7);
        return reply;
    }

    @Override
    public void close() {
        server.close();
    }
}
