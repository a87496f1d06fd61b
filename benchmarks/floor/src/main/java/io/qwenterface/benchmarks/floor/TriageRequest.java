package io.qwenterface.benchmarks.floor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.qwenterface.benchmarks.Workload;
import okio.Buffer;

/** The request bodies: what never changes is encoded once, only the variables are escaped at each call. */
final class TriageRequest {

    private static final String SCHEMA = """
            {"type":"object","additionalProperties":false,"properties":{\
            "subject":{"type":"string"},\
            "urgency":{"type":"string","enum":["LOW","NORMAL","HIGH"]},\
            "queue":{"type":"string"},\
            "language":{"type":"string"},\
            "summary":{"type":"string"},\
            "confidence":{"type":"number"},\
            "escalate":{"type":"boolean"},\
            "minutes":{"type":"integer"},\
            "actions":{"type":"array","items":{"type":"string"}}},\
            "required":["subject","urgency","queue","language","summary","confidence","escalate","minutes","actions"]}""";

    private static final byte[] START = ("{\"model\":\"" + Workload.MODEL
                    + "\",\"messages\":[{\"role\":\"system\",\"content\":" + constant(Workload.SYSTEM)
                    + "},{\"role\":\"user\",\"content\":\"")
            .getBytes(UTF_8);

    private static final byte[] PRODUCT = "Product: ".getBytes(UTF_8);
    private static final byte[] CUSTOMER = "\\nCustomer: ".getBytes(UTF_8);
    private static final byte[] TICKET = "\\n\\nTicket:\\n".getBytes(UTF_8);

    private static final byte[] TYPED_END =
            ("\"}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"Triage\",\"strict\":true,\"schema\":"
                            + SCHEMA + "}},\"enable_thinking\":false}")
                    .getBytes(UTF_8);

    private static final byte[] STREAM_END =
            "\"}],\"enable_thinking\":false,\"stream\":true,\"stream_options\":{\"include_usage\":true}}"
                    .getBytes(UTF_8);

    /** Bytes that a char can take, as {@code \\u001f}. */
    private static final int WORST_CASE = 6;

    /** So long that a piece fits into one segment of the buffer even in the worst case. */
    private static final int LARGEST_PIECE = 1024;

    private TriageRequest() {}

    static Buffer typed(String product, String customer, String ticket) {
        Buffer json = new Buffer();
        json.write(START);
        user(product, customer, ticket, json);
        json.write(TYPED_END);
        return json;
    }

    static void user(String product, String customer, String ticket, Buffer json) {
        json.write(PRODUCT);
        escape(product, json);
        json.write(CUSTOMER);
        escape(customer, json);
        json.write(TICKET);
        escape(ticket, json);
    }

    static Buffer streamed(String ticket) {
        Buffer json = new Buffer();
        json.write(START);
        escape(ticket, json);
        json.write(STREAM_END);
        return json;
    }

    private static String constant(String text) {
        Buffer json = new Buffer();
        json.writeByte('"');
        escape(text, json);
        return json.writeByte('"').readUtf8();
    }

    /** Writes into the buffer's own memory, one pass over the text. Where there is no room for the worst case, in pieces. */
    private static void escape(String text, Buffer json) {
        Buffer.UnsafeCursor memory = new Buffer.UnsafeCursor();
        for (int start = 0; start < text.length(); ) {
            // A surrogate pair is never torn apart: the second half goes with the first.
            int end = Math.min(text.length(), start + LARGEST_PIECE);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            long size = json.size();
            try (Buffer.UnsafeCursor open = json.readAndWriteUnsafe(memory)) {
                open.expandBuffer(WORST_CASE * (end - start));
                int length = Escape.utf8(text, start, end, requireNonNull(open.data), open.start) - open.start;
                open.resizeBuffer(size + length);
            }
            start = end;
        }
    }
}
