package io.qwenterface.runtime.internal.store;

import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Conversations in a map. Thread-safe: a turn is appended under its conversation's lock. */
public final class InMemoryConversations implements ConversationStore {
    private final ConcurrentMap<String, Snapshot> conversations = new ConcurrentHashMap<>();

    @Override
    public Snapshot get(String id) {
        return conversations.getOrDefault(Objects.requireNonNull(id, "id"), Snapshot.EMPTY);
    }

    @Override
    public boolean append(String id, int expected, List<Message> turn) {
        Snapshot before = get(id);
        if (before.turns() != expected) {
            return false;
        }
        List<Message> messages = new ArrayList<>(before.messages());
        messages.addAll(turn);
        Snapshot after = new Snapshot(messages, expected + 1);
        return expected == 0 ? conversations.putIfAbsent(id, after) == null : conversations.replace(id, before, after);
    }

    @Override
    public void delete(String id) {
        conversations.remove(Objects.requireNonNull(id, "id"));
    }
}
