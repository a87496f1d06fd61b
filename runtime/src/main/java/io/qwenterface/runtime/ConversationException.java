package io.qwenterface.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored conversation could not be read or written. If the model had answered by then, the answer is in here, for it is
 * paid for; the conversation is without that turn.
 */
public final class ConversationException extends QwenException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String answer;

    /** A failure to read or write, with the whole message. */
    public ConversationException(String message, @Nullable Throwable cause) {
        this(message, cause, null);
    }

    /**
     * A failure to keep the turn of a call that has succeeded.
     *
     * @param answer what the model answered, as received
     */
    public ConversationException(String message, @Nullable Throwable cause, @Nullable String answer) {
        super(message, cause);
        this.answer = answer;
    }

    /** What the model answered, as received; empty if it was not asked. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
