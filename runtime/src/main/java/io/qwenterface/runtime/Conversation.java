package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.json.ConversationJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The earlier turns of a chat, as a parameter of a method: they are sent before the method's own user message, behind its
 * system prompt and examples, and a call that succeeds adds its turn, the user message as it was sent and the answer as
 * it was received. A call that fails or is cancelled adds nothing; a stream adds its turn with its last event.
 *
 * <p>Thread-safe. A turn is added as a whole, so turns never interleave; calls that run at the same time each send the
 * turns that were complete when they began. A stream begins with its subscription.
 */
public final class Conversation {
    /** A user message and its answer. */
    private static final int TURN = 2;

    private final int mostMessages;

    /** Replaced as a whole, under the lock; so a call that has begun keeps what it saw. */
    private volatile List<Message> messages;

    private Conversation(List<Message> messages, int mostMessages) {
        this.messages = messages;
        this.mostMessages = mostMessages;
    }

    /** A conversation that is empty and keeps every turn in memory. */
    public static Conversation inMemory() {
        return new Conversation(List.of(), Integer.MAX_VALUE);
    }

    /**
     * A conversation that is empty and keeps the latest turns only; older ones are forgotten whole. System prompts and
     * examples belong to the method, so they are never forgotten.
     *
     * @param messages the most messages to keep, at least 2; a turn has two
     * @throws IllegalArgumentException if that is less than a turn
     */
    public static Conversation window(int messages) {
        if (messages < TURN) {
            throw new IllegalArgumentException(
                    "window(" + messages + ") keeps no turn: a turn has two messages, so give at least 2");
        }
        return new Conversation(List.of(), messages);
    }

    /**
     * A conversation that begins with these messages and keeps every turn.
     *
     * @param messages turns of a user message and an answer, in order
     * @throws IllegalArgumentException if a message stands where one of the other role belongs
     */
    public static Conversation of(List<Message> messages) {
        List<Message> copy = List.copyOf(messages);
        for (int i = 0; i < copy.size(); i++) {
            Message.Role due = i % TURN == 0 ? Message.Role.USER : Message.Role.ASSISTANT;
            if (copy.get(i).role() != due) {
                throw new IllegalArgumentException(
                        "message " + i + " is the " + copy.get(i).role() + "'s, but turns of "
                                + "a user message and an answer were expected: it should be the " + due + "'s");
            }
        }
        if (copy.size() % TURN != 0) {
            throw new IllegalArgumentException("message " + (copy.size() - 1)
                    + " has no answer: leave it out, the call sends the user message that comes next");
        }
        return new Conversation(copy, Integer.MAX_VALUE);
    }

    /**
     * A conversation as {@link #toJson()} wrote it. It keeps every turn.
     *
     * @throws IllegalArgumentException if the text is something else, or of a version that this library does not know
     */
    public static Conversation fromJson(String json) {
        return of(ConversationJson.read(json));
    }

    /** The messages so far, oldest first; a snapshot that never changes. */
    public List<Message> messages() {
        return messages;
    }

    /**
     * The messages as JSON, to be kept elsewhere: {@code {"version":1,"messages":[{"role":"user","content":"…"},…]}}.
     * Later versions of this library will read it.
     */
    public String toJson() {
        return ConversationJson.write(messages);
    }

    /** Adds a turn. For the runtime; use it to put words into the mouths of both. */
    public void append(Message user, Message assistant) {
        if (user.role() != Message.Role.USER || assistant.role() != Message.Role.ASSISTANT) {
            throw new IllegalArgumentException(
                    "a turn is a user message and an answer, not " + user.role() + " and " + assistant.role());
        }
        synchronized (this) {
            List<Message> all = messages;
            int kept = Math.min(all.size(), (mostMessages - TURN) / TURN * TURN);
            List<Message> longer = new ArrayList<>(kept + TURN);
            longer.addAll(all.subList(all.size() - kept, all.size()));
            longer.add(user);
            longer.add(assistant);
            messages = Collections.unmodifiableList(longer);
        }
    }

    @Override
    public String toString() {
        return "Conversation of " + messages.size() + " messages";
    }
}
