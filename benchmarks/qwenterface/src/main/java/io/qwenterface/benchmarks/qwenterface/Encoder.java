package io.qwenterface.benchmarks.qwenterface;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.internal.wire.Wire;

/** The first half of a call, without the HTTP client: what the generated method and the wire do to the request. */
final class Encoder {

    private final PromptSpec spec = GeneratedConstants.constant("TRIAGE", PromptSpec.class);
    private final PromptTemplate user = GeneratedConstants.constant("TRIAGE_USER", PromptTemplate.class);
    private final JsonOutput<?> output = GeneratedConstants.constant("TRIAGE_OUTPUT", JsonOutput.class);
    private final Wire wire = Wire.of(spec);
    private final Written written = new Written();

    int encode(String product, String customer, String ticket) {
        ChatRequest request = ChatRequest.of(spec.user(user.fill(product, customer, ticket)), output, false);
        return written.lengthOf(wire.encode(request));
    }
}
