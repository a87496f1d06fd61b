package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.benchmarks.BenchParts;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.codegen.PromptText;
import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.json.JsonAnswers;
import io.qwenterface.runtime.internal.wire.StreamDecoder;
import io.qwenterface.runtime.internal.wire.Wire;
import java.util.List;

/** What the generated class and the runtime do at each step of a call. */
public final class QwenterfaceParts implements BenchParts {

    private final Wire wire = Wire.of(GeneratedConstants.constant("TRIAGE", PromptSpec.class));
    private final PromptTemplate user = GeneratedConstants.constant("TRIAGE_USER", PromptTemplate.class);
    private final JsonOutput<?> output = GeneratedConstants.constant("TRIAGE_OUTPUT", JsonOutput.class);
    private final JsonAnswers answers = new JsonAnswers(() -> {
        throw new IllegalStateException("no type of the reply has Jackson annotations");
    });
    private final Written written = new Written();

    /** Nothing to set up. */
    public QwenterfaceParts() {}

    @Override
    public int render(String product, String customer, String ticket) {
        PromptText text = user.fill(product, customer, ticket);
        JsonBody body = new JsonBody(text.need());
        text.addTo(body);
        return written.lengthOf(body);
    }

    @Override
    public Triage read(byte[] reply) {
        String text = wire.decode(reply, 0, reply.length).text();
        return (Triage) answers.read(output, text).value();
    }

    @Override
    public int readStream(List<byte[]> documents) {
        StreamDecoder decoder = wire.decoder();
        Length length = new Length();
        for (byte[] document : documents) {
            decoder.read("", null, document, 0, document.length, event -> length.add((StreamEvent.Text) event));
        }
        return length.sum;
    }

    private static final class Length {

        private int sum;

        void add(StreamEvent.Text text) {
            sum += text.text().length();
        }
    }
}
