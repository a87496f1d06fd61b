package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import io.qwenterface.runtime.internal.kept.KeptAnswer;
import java.util.List;
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
        ASSISTANT,
        /** A tool that the model called; the wire's {@code tool}. */
        TOOL
    }

    private final Role role;
    private final String text;
    private final String reasoning;
    private final List<StreamEvent.ToolCall> toolCalls;
    private final String toolCallId;
    private final String toolName;
    private final @Nullable KeptAnswer kept;

    /** Filled on first use; a race costs a second encoding of the same text, nothing else. */
    private volatile byte @Nullable [] encoded;

    private Message(
            Role role,
            String text,
            String reasoning,
            List<StreamEvent.ToolCall> toolCalls,
            String toolCallId,
            String toolName,
            @Nullable KeptAnswer kept) {
        this.role = role;
        this.text = Objects.requireNonNull(text, "text");
        this.reasoning = Objects.requireNonNull(reasoning, "reasoning");
        this.toolCalls = List.copyOf(toolCalls);
        this.toolCallId = Objects.requireNonNull(toolCallId, "toolCallId");
        this.toolName = Objects.requireNonNull(toolName, "toolName");
        this.kept = kept;
    }

    /** What the user said. */
    public static Message user(String text) {
        return new Message(Role.USER, text, "", List.of(), "", "", null);
    }

    /** What the model answered. */
    public static Message assistant(String text) {
        return assistant(text, "", List.of());
    }

    /**
     * What the model answered.
     *
     * @param text what it said; perhaps empty where it calls tools
     * @param reasoning what it thought before; empty for nothing. Sent back only to models that ask for it
     * @param toolCalls the tools that it calls, each answered by a {@link #tool} message behind this one; perhaps none
     */
    public static Message assistant(String text, String reasoning, List<StreamEvent.ToolCall> toolCalls) {
        return new Message(Role.ASSISTANT, text, reasoning, toolCalls, "", "", null);
    }

    /**
     * What a tool answered.
     *
     * @param callId the id of the call that it answers
     * @param name the tool's name
     * @param result what the model is told
     */
    public static Message tool(String callId, String name, String result) {
        return new Message(Role.TOOL, result, "", List.of(), callId, name, null);
    }

    /** Who says it. */
    public Role role() {
        return role;
    }

    /** What is said; the result of a tool. */
    public String text() {
        return text;
    }

    /** What the model thought before it said this; empty if it did not, or if that was not kept. */
    public String reasoning() {
        return reasoning;
    }

    /** The tools that the model calls with this message; none in most messages. */
    public List<StreamEvent.ToolCall> toolCalls() {
        return toolCalls;
    }

    /** The id of the call that a tool's message answers; empty in all others. */
    public String toolCallId() {
        return toolCallId;
    }

    /** The name of the tool whose message this is; empty in all others. */
    public String toolName() {
        return toolName;
    }

    /**
     * The same message as an answer that the service keeps; equal to this one. For the runtime, hence a type that is not
     * exported.
     */
    @SuppressWarnings("exports")
    public Message keptAs(@Nullable KeptAnswer answer) {
        return new Message(role, text, reasoning, toolCalls, toolCallId, toolName, answer);
    }

    /** What the service keeps this answer as, or null. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public @Nullable KeptAnswer kept() {
        return kept;
    }

    /** Adds the text as the inside of a JSON string. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public void addTo(JsonBody json) {
        json.raw(encoded());
    }

    /** Adds the text as the inside of a JSON string. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public void addTo(JsonBytes json) {
        json.raw(encoded());
    }

    private byte[] encoded() {
        byte[] bytes = encoded;
        if (bytes == null) {
            bytes = JsonBytes.escaped(text);
            encoded = bytes;
        }
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message
                && role == message.role
                && text.equals(message.text)
                && reasoning.equals(message.reasoning)
                && toolCalls.equals(message.toolCalls)
                && toolCallId.equals(message.toolCallId)
                && toolName.equals(message.toolName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, text, reasoning, toolCalls, toolCallId, toolName);
    }

    @Override
    public String toString() {
        StringBuilder said = new StringBuilder().append(role);
        if (role == Role.TOOL) {
            said.append(' ').append(toolName);
        }
        said.append(text.isEmpty() ? ":" : ": ").append(text);
        for (StreamEvent.ToolCall call : toolCalls) {
            said.append(' ').append(call.name()).append(call.arguments());
        }
        return said.toString();
    }
}
