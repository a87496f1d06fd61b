package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.processor.model.Output;
import java.util.Optional;

/**
 * The method of {@code QwenClient} that gives an output.
 *
 * @param output the constant that describes a typed answer
 */
record ClientCall(String method, Optional<String> output) {
    static ClientCall of(Output output, OutputConstants outputs) {
        return output.match(new Output.Cases<>() {
            @Override
            public ClientCall text(Output.Text text) {
                return new ClientCall(name(text.delivery(), text.envelope()), Optional.empty());
            }

            @Override
            public ClientCall json(Output.Json json) {
                return new ClientCall(name(json.delivery(), json.envelope()), Optional.of(outputs.nameFor(json)));
            }

            @Override
            public ClientCall textStream(Output.TextStream stream) {
                return new ClientCall("stream", Optional.empty());
            }

            @Override
            public ClientCall eventStream(Output.EventStream stream) {
                return new ClientCall("events", Optional.empty());
            }

            @Override
            public ClientCall elementStream(Output.ElementStream stream) {
                return new ClientCall("elements", Optional.of(outputs.nameFor(stream)));
            }

            @Override
            public ClientCall partialStream(Output.PartialStream stream) {
                return new ClientCall("partials", Optional.of(outputs.nameFor(stream)));
            }

            @Override
            public ClientCall unsupported(Output.Unsupported unsupported) {
                throw new IllegalArgumentException(unsupported.subject() + " " + unsupported.reason());
            }
        });
    }

    private static String name(Output.Delivery delivery, Output.Envelope envelope) {
        String name = switch (envelope) {
            case NONE -> "complete";
            case REPLY -> "reply";
            case REPLIES -> "replies";
        };
        return switch (delivery) {
            case BLOCKING -> name;
            case FUTURE, STAGE -> name + "Async";
        };
    }

    CodeBlock on(String client, CodeBlock prompt) {
        return output.map(constant -> CodeBlock.of("$L.$L($L, $L)", client, method, prompt, constant))
                .orElseGet(() -> CodeBlock.of("$L.$L($L)", client, method, prompt));
    }
}
