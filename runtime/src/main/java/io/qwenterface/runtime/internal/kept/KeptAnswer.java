package io.qwenterface.runtime.internal.kept;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the service keeps, with all that was said before it, for later calls to go on with (wire reference e).
 *
 * @param id the service's id of the answer
 * @param said stands for what was said, the answer included, and for who was asked: equal where that is the same
 */
public record KeptAnswer(String id, long said) {
    /** What is known of an answer that was just received. */
    public static KeptAnswer of(String id, PromptSpec spec, List<Message> earlier, List<Message> turn) {
        return new KeptAnswer(id, new Said(spec).plus(earlier).plus(turn).hash());
    }

    /**
     * The answer that a call may go on with instead of sending these messages and its examples: the last one, if the
     * service keeps it, and with it nothing else than these messages. It does not where a window has forgotten a turn,
     * where turns were made at the same time, or where a message was put into the conversation.
     */
    public static @Nullable KeptAnswer before(PromptSpec spec, List<Message> messages) {
        if (messages.isEmpty()) {
            return null;
        }
        KeptAnswer last = messages.get(messages.size() - 1).kept();
        return last != null && last.said == new Said(spec).plus(messages).hash() ? last : null;
    }
}
