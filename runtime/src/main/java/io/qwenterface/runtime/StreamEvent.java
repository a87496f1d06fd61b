package io.qwenterface.runtime;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens while an answer streams, in order. {@link Completed} is always last; without it the stream failed. */
public sealed interface StreamEvent {
    /**
     * The next piece of the answer.
     *
     * @param text never empty
     */
    record Text(String text) implements StreamEvent {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The next piece of what the model thinks before it answers.
     *
     * @param text never empty
     */
    record Reasoning(String text) implements StreamEvent {
        /** Refuses null. */
        public Reasoning {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The next piece of the answer as speech, where {@code @Speech} asks for it; what is spoken comes as {@link Text} as
     * well. All pieces in their order are the sound, and none of them alone need be a whole number of samples. The samples
     * of the service's documentation read it as 16-bit samples, 24,000 a second, on one channel.
     *
     * @param data never empty; copied in and out
     */
    @SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by what it holds
    record Audio(byte[] data) implements StreamEvent {
        /** Refuses null, and copies. */
        public Audio {
            data = Objects.requireNonNull(data, "data").clone();
        }

        @Override
        public byte[] data() {
            return data.clone();
        }

        /** The same bytes to read, without a copy. */
        public ByteBuffer buffer() {
            return ByteBuffer.wrap(data).asReadOnlyBuffer();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Audio audio && Arrays.equals(data, audio.data);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(data);
        }

        /** How much it is, not what: {@code Audio[4096 bytes]}. */
        @Override
        public String toString() {
            return "Audio[" + data.length + " bytes]";
        }
    }

    /**
     * The model asks for a tool; its fragments are joined.
     *
     * @param id the call's id
     * @param name the tool's name
     * @param arguments the arguments as the model wrote them: JSON, if it wrote well
     */
    record ToolCall(String id, String name, String arguments) implements StreamEvent {
        /** Refuses null. */
        public ToolCall {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(arguments, "arguments");
        }
    }

    /**
     * A tool has answered, and the model is told.
     *
     * @param id the id of the call it answers
     * @param name the tool's name
     * @param result what the model is told
     */
    record ToolResult(String id, String name, String result) implements StreamEvent {
        /** Refuses null. */
        public ToolResult {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * The answer is complete.
     *
     * @param reply the joined text and reasoning, with usage and finish reason; if tools were called, the text and
     *     reasoning behind the last of them, and the usage of all requests
     */
    record Completed(Reply<String> reply) implements StreamEvent {
        /** Refuses null. */
        public Completed {
            Objects.requireNonNull(reply, "reply");
        }
    }
}
