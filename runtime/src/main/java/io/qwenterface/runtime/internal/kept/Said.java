package io.qwenterface.runtime.internal.kept;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.List;

/**
 * A hash of what was said to whom, the same in every JVM, since it is kept with conversations. The hash of a string is
 * computed once per string, so that a long conversation costs little each time. System prompts and tools are not part of
 * it: they are sent with every call. Not thread-safe.
 */
final class Said {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xBF58476D1CE4E5B9L;

    private long hash = FIRST;

    Said(PromptSpec spec) {
        String workspace = spec.workspace();
        add(spec.model());
        add(spec.region().name());
        add(workspace == null ? "" : workspace);
        add(spec.usesDedicatedHost() ? "dedicated" : "");
        for (PromptSpec.Exchange example : spec.examples()) {
            add(example.user());
            add(example.assistant());
        }
    }

    Said plus(List<Message> messages) {
        for (Message message : messages) {
            add(message.role().name());
            add(message.text());
            add(message.toolCallId());
            for (StreamEvent.ToolCall call : message.toolCalls()) {
                add(call.id());
                add(call.name());
                add(call.arguments());
            }
        }
        return this;
    }

    private void add(String text) {
        hash = (hash ^ text.hashCode()) * FIRST;
        hash ^= hash >>> 29;
        hash = (hash ^ text.length()) * SECOND;
        hash ^= hash >>> 32;
    }

    long hash() {
        return hash;
    }
}
