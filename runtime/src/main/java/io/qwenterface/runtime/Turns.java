package io.qwenterface.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The turns in a list of messages: each begins with a user message and ends with an answer that calls no tool. In between
 * stand calls of tools, each message of calls followed by the result of every call, in their order.
 */
final class Turns {
    private Turns() {}

    /**
     * Checks that the messages are whole turns.
     *
     * @throws IllegalArgumentException at the first message that is out of place
     */
    static void check(List<Message> messages) {
        boolean open = false;
        Deque<StreamEvent.ToolCall> unanswered = new ArrayDeque<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            Message.Role due =
                    !open ? Message.Role.USER : unanswered.isEmpty() ? Message.Role.ASSISTANT : Message.Role.TOOL;
            if (message.role() != due) {
                throw new IllegalArgumentException("message " + i + " is the " + message.role() + "'s, but turns of "
                        + "a user message and an answer were expected: it should be the " + due + "'s");
            }
            if (due == Message.Role.TOOL && !unanswered.remove().id().equals(message.toolCallId())) {
                throw new IllegalArgumentException("message " + i + " answers the call \"" + message.toolCallId()
                        + "\", which is not the next one: results stand in the order of the calls");
            }
            unanswered.addAll(message.toolCalls());
            open = due != Message.Role.ASSISTANT || !message.toolCalls().isEmpty();
        }
        if (open) {
            throw new IllegalArgumentException(
                    messages.get(messages.size() - 1).role() == Message.Role.USER
                            ? "message " + (messages.size() - 1)
                                    + " has no answer: leave it out, the call sends the user message that comes next"
                            : "the last turn has no answer: leave it out");
        }
    }

    /** Checks that the messages are one whole turn. */
    static void checkOne(List<Message> turn) {
        check(turn);
        long users = turn.stream()
                .filter(message -> message.role() == Message.Role.USER)
                .count();
        if (users != 1) {
            throw new IllegalArgumentException(users + " turns were given where one was expected");
        }
    }

    /** Where the latest turns begin that have no more messages than these, together. */
    static int firstOfThoseThatFit(List<Message> messages, int room) {
        int from = Math.max(0, messages.size() - room);
        while (from < messages.size() && messages.get(from).role() != Message.Role.USER) {
            from++;
        }
        return from;
    }
}
