package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.store.ConversationTable;
import io.qwenterface.runtime.internal.store.InMemoryConversations;
import io.qwenterface.runtime.internal.store.JdbcConversations;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where conversations are kept under ids, for methods with a {@code @ConversationId} parameter: a call reads the
 * conversation before it is sent, and appends its turn when it has succeeded. Give one to
 * {@code QwenClient.builder().conversations(store)}.
 *
 * <p>A turn is appended whole, and only if the conversation is still what it was when the call read it. Where another
 * call was faster, the runtime reads again and appends behind it: turns of calls that run at the same time are all kept
 * and never interleave, but none of these calls saw the others' turns.
 *
 * <p>Implementations are thread-safe. They throw {@link ConversationException} where the place of keeping fails.
 */
public interface ConversationStore {
    /** Conversations in memory: gone with the process, never forgotten before. */
    static ConversationStore inMemory() {
        return new InMemoryConversations();
    }

    /**
     * Conversations in the table {@code qwenterface_conversation} of a database: a row for each turn.
     * {@link #jdbcTable()} creates it. Every operation takes a connection and gives it back; a connection without auto-commit is committed.
     *
     * @param database where connections come from, best a pool
     */
    static ConversationStore jdbc(DataSource database) {
        return new JdbcConversations(database);
    }

    /**
     * The SQL that creates the table of {@link #jdbc} unless it is there: one statement, plain enough for H2 and
     * PostgreSQL. Run it once, or copy it into your migrations.
     */
    static String jdbcTable() {
        return ConversationTable.sql();
    }

    /** What is kept under an id; an empty conversation if nothing is. */
    Snapshot get(String id);

    /**
     * How many turns are kept under an id; 0 if nothing is. Asked where another call was faster: a store that can count
     * without reading does so here.
     */
    default int turns(String id) {
        return get(id).turns();
    }

    /**
     * Appends a turn if the conversation still has as many turns as {@code expected}.
     *
     * @param id of the conversation, which is made with its first turn
     * @param expected the turns it had when it was read, {@link Snapshot#turns()}
     * @param turn the messages of one turn, all or none of which are kept
     * @return whether the turn was appended; if not, nothing has changed
     */
    boolean append(String id, int expected, List<Message> turn);

    /** Forgets a conversation. One that is not there is no mistake. Turns of calls in flight are not kept afterwards. */
    void delete(String id);

    /**
     * A conversation at one moment.
     *
     * @param messages of all turns, oldest first
     * @param turns how many turns they are
     */
    record Snapshot(List<Message> messages, int turns) {
        /** Nothing said yet. */
        public static final Snapshot EMPTY = new Snapshot(List.of(), 0);

        /** Copies the list. */
        public Snapshot {
            messages = List.copyOf(messages);
        }
    }
}
