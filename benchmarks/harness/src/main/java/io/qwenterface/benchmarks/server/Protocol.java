package io.qwenterface.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two services answer, byte for byte as in the wire recordings, with texts of our own. */
enum Protocol {
    OPENAI("/compatible-mode/v1/chat/completions") {
        @Override
        String reply(String content) {
            return """
                    {"choices":[{"message":{"role":"assistant","content":%s},"finish_reason":"stop","index":0,"logprobs":null}],\
                    "object":"chat.completion","usage":{"prompt_tokens":612,"completion_tokens":118,"total_tokens":730,\
                    "prompt_tokens_details":{"cached_tokens":0}},"created":1763700000,"system_fingerprint":null,\
                    "model":"qwen3.7-plus","id":"chatcmpl-7f9c2b1e-0000-9000-8000-000000000001"}""".formatted(quoted(content));
        }

        @Override
        String event(int index, String text, boolean last) {
            String delta = index == 0
                    ? "{\"content\":%s,\"role\":\"assistant\"}".formatted(quoted(text))
                    : "{\"content\":%s}".formatted(quoted(text));
            return """
                    data: {"choices":[{"delta":%s,"finish_reason":%s,"index":0,"logprobs":null}],\
                    "object":"chat.completion.chunk","usage":null,"created":1763700000,"system_fingerprint":null,\
                    "model":"qwen3.7-plus","id":"chatcmpl-7f9c2b1e-0000-9000-8000-000000000001"}

                    """.formatted(delta, last ? "\"stop\"" : "null");
        }

        @Override
        String end(int chunks) {
            return """
                    data: {"choices":[],"object":"chat.completion.chunk","usage":{"prompt_tokens":612,\
                    "completion_tokens":%1$d,"total_tokens":%2$d,"prompt_tokens_details":{"cached_tokens":0}},\
                    "created":1763700000,"system_fingerprint":null,"model":"qwen3.7-plus",\
                    "id":"chatcmpl-7f9c2b1e-0000-9000-8000-000000000001"}

                    data: [DONE]

                    """.formatted(chunks, 612 + chunks);
        }
    },
    DASHSCOPE("/api/v1/services/aigc/text-generation/generation") {
        @Override
        String reply(String content) {
            return """
                    {"output":{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":%s}}]},\
                    "usage":{"total_tokens":730,"output_tokens":118,"input_tokens":612},\
                    "request_id":"7f9c2b1e-0000-9000-8000-000000000001"}""".formatted(quoted(content));
        }

        @Override
        String event(int index, String text, boolean last) {
            return """
                    id:%d
                    event:result
                    :HTTP_STATUS/200
                    data:{"output":{"choices":[{"message":{"content":%s,"role":"assistant"},"finish_reason":"%s"}]},\
                    "usage":{"total_tokens":%d,"output_tokens":%d,"input_tokens":612},\
                    "request_id":"7f9c2b1e-0000-9000-8000-000000000001"}

                    """.formatted(index + 1, quoted(text), last ? "stop" : "null", 613 + index, 1 + index);
        }

        @Override
        String end(int chunks) {
            return "";
        }
    };

    /** Eight texts of the size that models send. */
    private static final String[] WORDS = {
        "Please ", "switch ", "the ", "machine off ", "and keep ", "it unplugged ", "until our ", "technician came. "
    };

    private final String path;

    Protocol(String path) {
        this.path = path;
    }

    /** The protocol whose path this is; null for a path that is not served. */
    static @Nullable Protocol of(String path) {
        for (Protocol protocol : values()) {
            if (path.equals(protocol.path)) {
                return protocol;
            }
        }
        return null;
    }

    abstract String reply(String content);

    abstract String event(int index, String text, boolean last);

    abstract String end(int chunks);

    Reply plain(String content) {
        byte[] body = reply(content).getBytes(UTF_8);
        byte[] head = """
                HTTP/1.1 200 OK
                content-type: application/json
                content-length: %d
                x-request-id: 7f9c2b1e-0000-9000-8000-000000000001
                x-dashscope-finished: true
                server: istio-envoy

                """.formatted(body.length).replace("\n", "\r\n").getBytes(UTF_8);
        return Reply.of(List.of(joined(head, body)));
    }

    /** One SSE event per HTTP chunk; {@code chunks} events carry a text. */
    Reply stream(int chunks) {
        List<byte[]> parts = new ArrayList<>();
        byte[] head = """
                HTTP/1.1 200 OK
                content-type: text/event-stream;charset=UTF-8
                transfer-encoding: chunked
                x-request-id: 7f9c2b1e-0000-9000-8000-000000000001
                x-dashscope-finished: false
                server: istio-envoy

                """.replace("\n", "\r\n").getBytes(UTF_8);
        for (int i = 0; i < chunks; i++) {
            boolean last = i == chunks - 1;
            byte[] event = chunk(event(i, text(i), last));
            byte[] part = i == 0 ? joined(head, event) : event;
            parts.add(last ? joined(part, last(chunks)) : part);
        }
        return Reply.of(parts);
    }

    static String text(int index) {
        return WORDS[index % WORDS.length];
    }

    private byte[] last(int chunks) {
        String end = end(chunks);
        byte[] terminator = "0\r\n\r\n".getBytes(UTF_8);
        return end.isEmpty() ? terminator : joined(chunk(end), terminator);
    }

    private static byte[] chunk(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return joined(
                (Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8), joined(bytes, "\r\n".getBytes(UTF_8)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
