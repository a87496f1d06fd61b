package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The prompt of one call: a {@link PromptSpec} and the texts of this call. Not thread-safe while it is being put
 * together; after that it is only read, so that a stream can be subscribed to more than once.
 */
public final class Prompt {
    private PromptSpec spec;
    private final PromptText user;
    private @Nullable PromptText system;
    private @Nullable Conversation conversation;
    private @Nullable String conversationId;
    private @Nullable Toolbox tools;

    Prompt(PromptSpec spec, PromptText user) {
        this.spec = spec;
        this.user = user;
    }

    /** Gives this call a system prompt of its own, in place of the spec's. */
    public Prompt system(PromptText text) {
        system = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Sends the turns of a conversation before this one, and adds this one to it; null for none. */
    public Prompt conversation(@Nullable Conversation earlier) {
        conversation = earlier;
        return this;
    }

    /** Goes on with the conversation that the client's store keeps under an id; null for none. */
    public Prompt conversationId(@Nullable Object id) {
        conversationId = id == null ? null : id.toString();
        return this;
    }

    /** Lets the model call these tools while it answers. */
    public Prompt tools(Toolbox toolbox) {
        tools = Objects.requireNonNull(toolbox, "toolbox");
        return this;
    }

    /** Lets options of this call stand in place of the method's; null for none. */
    public Prompt options(@Nullable CallOptions options) {
        spec = spec.with(options);
        return this;
    }

    /** The same texts under another spec; this prompt itself if the spec is its own. */
    public Prompt under(PromptSpec other) {
        if (other == spec) {
            return this;
        }
        return copy(other);
    }

    /** The same prompt as the next turn of a conversation that was looked up. */
    public Prompt recalling(Conversation earlier) {
        Prompt same = copy(spec);
        same.conversation = earlier;
        return same;
    }

    private Prompt copy(PromptSpec other) {
        Prompt same = new Prompt(other, user);
        same.system = system;
        same.conversation = conversation;
        same.conversationId = conversationId;
        same.tools = tools;
        return same;
    }

    /** What is known about the method at compile time. */
    public PromptSpec spec() {
        return spec;
    }

    /** The user message of this call. */
    public PromptText user() {
        return user;
    }

    /** The system prompt of this call, or null where {@link PromptSpec#system()} holds. */
    public @Nullable PromptText system() {
        return system;
    }

    /** What this call goes on with, or null where it stands alone. */
    public @Nullable Conversation conversation() {
        return conversation;
    }

    /** The id of the stored conversation this call goes on with, or null where there is none. */
    public @Nullable String conversationId() {
        return conversationId;
    }

    /** What the model may call while it answers, or null where it can only answer. */
    public @Nullable Toolbox tools() {
        return tools;
    }
}
