package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.internal.wire.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;

/** The first half of a call, without the HTTP client: what the generated method and the wire do to the request. */
final class Encoder {

    private final PromptSpec spec = constant("TRIAGE", PromptSpec.class);
    private final PromptTemplate user = constant("TRIAGE_USER", PromptTemplate.class);
    private final JsonOutput<?> output = constant("TRIAGE_OUTPUT", JsonOutput.class);
    private final Wire wire = Wire.of(spec);
    private final Written written = new Written();

    int encode(String product, String customer, String ticket) {
        ChatRequest request = ChatRequest.of(spec.user(user.fill(product, customer, ticket)), output, false);
        written.length = 0;
        try {
            wire.encode(request).writeTo(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.length;
    }

    /** The generated class keeps its constants to itself; only a benchmark looks at them. */
    private static <T> T constant(String name, Class<T> type) {
        try {
            Field field = QwenTriageDesk.class.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("QwenTriageDesk has no constant " + name, e);
        }
    }

    /** Keeps the bytes in one array, as an HTTP client's buffer would. */
    private static final class Written extends OutputStream {

        private final byte[] bytes = new byte[64 * 1024];
        private int length;

        @Override
        public void write(int b) {
            bytes[length++] = (byte) b;
        }

        @Override
        public void write(byte[] part, int offset, int size) {
            System.arraycopy(part, offset, bytes, length, size);
            length += size;
        }
    }
}
