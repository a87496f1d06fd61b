package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message of a {@link Conversation}: who said it, and what. Immutable, thread-safe.
 *
 * <p>Its text is escaped and encoded for a request once, however many calls send it again.
 */
public final class Message {
    /** Who says a message. */
    public enum Role {
        /** The user; the wire's {@code user}. */
        USER,
        /** The model; the wire's {@code assistant}. */
        ASSISTANT
    }

    private final Role role;
    private final String text;

    /** Filled on first use; a race costs a second encoding of the same text, nothing else. */
    private volatile byte @Nullable [] encoded;

    private Message(Role role, String text) {
        this.role = role;
        this.text = Objects.requireNonNull(text, "text");
    }

    /** What the user said. */
    public static Message user(String text) {
        return new Message(Role.USER, text);
    }

    /** What the model answered. */
    public static Message assistant(String text) {
        return new Message(Role.ASSISTANT, text);
    }

    /** Who says it. */
    public Role role() {
        return role;
    }

    /** What is said. */
    public String text() {
        return text;
    }

    /** Adds the text as the inside of a JSON string. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public void addTo(JsonBody json) {
        byte[] bytes = encoded;
        if (bytes == null) {
            bytes = JsonBytes.escaped(text);
            encoded = bytes;
        }
        json.raw(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message && role == message.role && text.equals(message.text);
    }

    @Override
    public int hashCode() {
        return 31 * role.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return role + ": " + text;
    }
}
