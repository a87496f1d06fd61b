package io.qwenterface.example.orders;

import io.qwenterface.runtime.ConversationStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** The desk's database: orders, and what was said about each case. */
public final class Database {
    /** H2 in memory: gone with the process. */
    public static final String IN_MEMORY = "jdbc:h2:mem:support-desk;DB_CLOSE_DELAY=-1";

    private static final String ORDERS = "orders.sql";
    private static final String SAMPLES = "sample-orders.sql";

    private Database() {}

    /**
     * Opens a database, makes the tables that it does not have, and puts sample orders into an empty order book.
     *
     * @param url for JDBC; its driver is on the class path
     * @throws SQLException if it cannot be reached, or is not ours to change
     */
    public static DataSource open(String url) throws SQLException {
        DataSource database = new UrlDataSource(url);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            run(statement, ORDERS);
            statement.execute(ConversationStore.jdbcTable());
            if (isEmpty(statement)) {
                run(statement, SAMPLES);
            }
        }
        return database;
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM shop_order")) {
            return count.next() && count.getLong(1) == 0;
        }
    }

    /** Each of the scripts is one statement. */
    private static void run(Statement statement, String resource) throws SQLException {
        try (InputStream script = Database.class.getResourceAsStream(resource)) {
            statement.execute(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " of this program cannot be read", e);
        }
    }
}
