package io.qwenterface.runtime.internal.store;

import io.qwenterface.runtime.ConversationException;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.internal.json.ConversationJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Conversations in a table with a row for each turn. The primary key is of id and turn, so that of two calls that append
 * the same turn the database refuses one. Thread-safe.
 */
public final class JdbcConversations implements ConversationStore {
    private static final String SELECT = "SELECT messages FROM qwenterface_conversation WHERE id = ? ORDER BY turn";
    private static final String COUNT = "SELECT COUNT(*) FROM qwenterface_conversation WHERE id = ?";
    private static final String INSERT = "INSERT INTO qwenterface_conversation (id, turn, messages) VALUES (?, ?, ?)";
    private static final String DELETE = "DELETE FROM qwenterface_conversation WHERE id = ?";

    /** What every SQLState of a violated constraint begins with. */
    private static final String CONSTRAINT = "23";

    private final DataSource database;

    /** Takes connections from a source. */
    public JdbcConversations(DataSource database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    @Override
    public Snapshot get(String id) {
        return in("read", id, connection -> {
            List<Message> messages = new ArrayList<>();
            int turns = 0;
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setString(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        messages.addAll(ConversationJson.read(rows.getString(1)));
                        turns++;
                    }
                }
            }
            return new Snapshot(messages, turns);
        });
    }

    @Override
    public int turns(String id) {
        return in("read", id, connection -> turns(connection, id));
    }

    @Override
    public boolean append(String id, int expected, List<Message> turn) {
        return in(
                "written",
                id,
                connection -> turns(connection, id) == expected
                        && insert(connection, id, expected, ConversationJson.write(turn)));
    }

    private static int turns(Connection connection, String id) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, id);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** False if another call has inserted that turn since. */
    private static boolean insert(Connection connection, String id, int turn, String messages) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, id);
            insert.setInt(2, turn);
            insert.setString(3, messages);
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && state.startsWith(CONSTRAINT)) {
                if (!connection.getAutoCommit()) {
                    // PostgreSQL commits nothing after a statement that failed, and its driver throws at the attempt.
                    connection.rollback();
                }
                return false;
            }
            throw e;
        }
    }

    @Override
    public void delete(String id) {
        in("deleted", id, connection -> {
            try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                delete.setString(1, id);
                return delete.executeUpdate();
            }
        });
    }

    private <T> T in(String done, String id, Work<T> work) {
        Objects.requireNonNull(id, "id");
        try (Connection connection = database.getConnection()) {
            T result = work.on(connection);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return result;
        } catch (SQLException e) {
            throw new ConversationException(
                    "the conversation \"" + id + "\" could not be " + done + ": " + e.getMessage()
                            + ". Its table is made by the SQL of ConversationStore.jdbcTable().",
                    e);
        }
    }

    /** What is done with one connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
