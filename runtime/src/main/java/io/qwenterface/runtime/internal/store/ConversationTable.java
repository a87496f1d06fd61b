package io.qwenterface.runtime.internal.store;

import io.qwenterface.runtime.ConversationStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The table of {@link JdbcConversations}. */
public final class ConversationTable {
    private ConversationTable() {}

    /**
     * The SQL that makes it. Read in here, since a user's module may not read a resource that lies in a package of ours.
     */
    public static String sql() {
        try (InputStream script = ConversationStore.class.getResourceAsStream("conversations.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own conversations.sql cannot be read", e);
        }
    }
}
