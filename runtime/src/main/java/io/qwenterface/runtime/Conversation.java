package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.json.ConversationJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The earlier turns of a chat, as a parameter of a method: they are sent before the method's own user message, behind its
 * system prompt and examples, and a call that succeeds adds its turn: the user message as it was sent, the tools that were
 * called with their results, if there were any, and the answer as it was received. A call that fails or is cancelled adds
 * nothing; a stream adds its turn with its last event.
 *
 * <p>An image, a video or a recording stands in a kept message as {@code [image]}, {@code [video]} or {@code [audio]}: it
 * would be sent, and paid for, with every later call. Give it to the call again that needs it again.
 *
 * <p>Thread-safe. A turn is added as a whole, so turns never interleave; calls that run at the same time each send the
 * turns that were complete when they began. A stream begins with its subscription.
 *
 * <p>Over the Responses API the service keeps answers for 7 days, with what was said before them (wire reference e). A call
 * names the answer that the conversation ends with and sends only its own message, if that says the same: the answer must
 * be of the same model, region, workspace and examples, and know all turns of the conversation and nothing else. Otherwise,
 * and where the service does not take the name, all messages are sent, as over the other protocols.
 */
public final class Conversation {
    /** A user message and its answer: the shortest turn. */
    private static final int TURN = 2;

    private final int mostMessages;

    /** Where it is kept, if somewhere else than here. */
    private final @Nullable StoredTurns stored;

    /** Replaced as a whole, under the lock; so a call that has begun keeps what it saw. */
    private volatile List<Message> messages;

    private Conversation(List<Message> messages, int mostMessages) {
        this.messages = messages;
        this.mostMessages = mostMessages;
        stored = null;
    }

    private Conversation(StoredTurns stored) {
        messages = List.of();
        mostMessages = Integer.MAX_VALUE;
        this.stored = stored;
    }

    /**
     * What a store keeps under an id, for one call: it is read once, when the call begins, and the call's turn goes to
     * the store. For the runtime; methods take a parameter with {@code @ConversationId} instead.
     */
    public static Conversation stored(ConversationStore store, String id) {
        return new Conversation(new StoredTurns(store, id));
    }

    /** A conversation that is empty and keeps every turn in memory. */
    public static Conversation inMemory() {
        return new Conversation(List.of(), Integer.MAX_VALUE);
    }

    /**
     * A conversation that is empty and keeps the latest turns only; older ones are forgotten whole. System prompts and
     * examples belong to the method, so they are never forgotten.
     *
     * @param messages the most messages to keep, at least 2; a turn has two, and more if tools were called. If the latest
     *     turn alone has more than that, its tools are left out
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
     * @param messages turns in order, each of a user message and an answer; between the two, where tools were called, a
     *     message with the calls and the result of each of them, as often as that happened
     * @throws IllegalArgumentException if a message stands where another one belongs
     */
    public static Conversation of(List<Message> messages) {
        List<Message> copy = List.copyOf(messages);
        Turns.check(copy);
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
        return stored == null ? messages : stored.messages();
    }

    /**
     * The messages as JSON, to be kept elsewhere: {@code {"version":1,"messages":[{"role":"user","content":"…"},…]}}, or
     * version 2 if tools or reasoning are part of it, or 3 if the service keeps an answer of it, which earlier versions of
     * this library could not read. Later ones will read all.
     */
    public String toJson() {
        return ConversationJson.write(messages());
    }

    /** Adds a turn. For the runtime; use it to put words into the mouths of both. */
    public void append(Message user, Message assistant) {
        if (user.role() != Message.Role.USER
                || assistant.role() != Message.Role.ASSISTANT
                || !assistant.toolCalls().isEmpty()) {
            throw new IllegalArgumentException(
                    "a turn is a user message and an answer, not " + user.role() + " and " + assistant.role());
        }
        append(List.of(user, assistant));
    }

    /**
     * Adds a turn in which tools were called. For the runtime.
     *
     * @param turn a user message, the calls and results as {@link #of} describes them, and an answer
     * @throws IllegalArgumentException if it is no whole turn, or more than one
     */
    public void append(List<Message> turn) {
        Turns.checkOne(turn);
        if (stored != null) {
            stored.append(List.copyOf(turn));
            return;
        }
        List<Message> latest = turn.size() <= mostMessages ? turn : List.of(turn.get(0), turn.get(turn.size() - 1));
        synchronized (this) {
            List<Message> all = messages;
            int from = Turns.firstOfThoseThatFit(all, mostMessages - latest.size());
            List<Message> longer = new ArrayList<>(all.size() - from + latest.size());
            longer.addAll(all.subList(from, all.size()));
            longer.addAll(latest);
            messages = Collections.unmodifiableList(longer);
        }
    }

    @Override
    public String toString() {
        return "Conversation of " + messages().size() + " messages";
    }
}
