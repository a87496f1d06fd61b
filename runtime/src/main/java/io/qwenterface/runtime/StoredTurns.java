package io.qwenterface.runtime;

import io.qwenterface.runtime.ConversationStore.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call's view of a stored conversation: what it was when the call began, and a way to append the call's turn. Read
 * from the store at the first use, which is the call's own. Thread-safe.
 */
final class StoredTurns {
    private final ConversationStore store;
    private final String id;
    private @Nullable Snapshot begin;

    StoredTurns(ConversationStore store, String id) {
        this.store = Objects.requireNonNull(store, "store");
        this.id = Objects.requireNonNull(id, "id");
    }

    List<Message> messages() {
        return begin().messages();
    }

    private synchronized Snapshot begin() {
        Snapshot known = begin;
        if (known == null) {
            known = asked(() -> store.get(id), "could not be read");
            begin = known;
        }
        return known;
    }

    /**
     * Appends behind whatever other calls have appended since. Ends, for each refusal means that another call's turn was
     * kept. A conversation with fewer turns than at the beginning was deleted, and stays it.
     *
     * @throws ConversationException with the last message's text, which is the answer
     */
    void append(List<Message> turn) {
        String answer = turn.get(turn.size() - 1).text();
        try {
            int expected = begin().turns();
            while (!appended(expected, turn)) {
                int turns = asked(() -> store.turns(id), "could not be read");
                if (turns < expected) {
                    return;
                }
                expected = turns;
            }
        } catch (ConversationException e) {
            throw new ConversationException("the model has answered, but " + e.getMessage(), e.getCause(), answer);
        }
    }

    private boolean appended(int expected, List<Message> turn) {
        return asked(() -> store.append(id, expected, turn), "could not be written");
    }

    /** A store of the application's own may throw whatever its database does. */
    private <T> T asked(Supplier<T> question, String failure) {
        try {
            return question.get();
        } catch (ConversationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ConversationException("the conversation \"" + id + "\" " + failure + ": " + e.getMessage(), e);
        }
    }
}
