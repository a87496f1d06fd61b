package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.qwenterface.runtime.ConversationStore.Snapshot;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every store keeps the same promises. */
@Timeout(120)
class ConversationStoreTest {
    private enum Kind {
        MEMORY,
        H2,
        POSTGRESQL_SYNTAX,
        H2_WITHOUT_AUTO_COMMIT,
        POSTGRESQL,
        POSTGRESQL_WITHOUT_AUTO_COMMIT;

        ConversationStore open() throws Exception {
            return switch (this) {
                case MEMORY -> ConversationStore.inMemory();
                case H2 -> ConversationStore.jdbc(database(""));
                case POSTGRESQL_SYNTAX ->
                    ConversationStore.jdbc(
                            database(";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
                case H2_WITHOUT_AUTO_COMMIT -> ConversationStore.jdbc(new WithoutAutoCommit(database("")));
                case POSTGRESQL -> ConversationStore.jdbc(postgreSql());
                case POSTGRESQL_WITHOUT_AUTO_COMMIT -> ConversationStore.jdbc(new WithoutAutoCommit(postgreSql()));
            };
        }
    }

    /** A schema of its own in a real PostgreSQL, if there is one. */
    private static DataSource postgreSql() throws SQLException {
        String url = System.getenv("QWENTERFACE_TEST_POSTGRESQL");
        assumeTrue(url != null, "QWENTERFACE_TEST_POSTGRESQL is not set to the JDBC URL of a database to test on");
        String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        DataSource database = connecting(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema);
        createTable(database);
        return database;
    }

    private static DataSource connecting(String url) {
        return (DataSource) Proxy.newProxyInstance(
                ConversationStoreTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection") && arguments == null) {
                        return DriverManager.getConnection(url);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static DataSource database(String settings) throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + settings, "sa", "");
        pool.setMaxConnections(8);
        createTable(pool);
        return pool;
    }

    private static void createTable(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ConversationStore.jdbcTable());
            // Once more, as at the start of every process.
            statement.execute(ConversationStore.jdbcTable());
        }
    }

    private static List<Message> turn(String number) {
        return List.of(Message.user("question " + number), Message.assistant("answer \"" + number + "\"\n"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void beginsEmptyAndKeepsTurnsInOrder(Kind kind) throws Exception {
        ConversationStore store = kind.open();
        assertThat(store.get("ann")).isEqualTo(Snapshot.EMPTY);
        assertThat(store.append("ann", 0, turn("1"))).isTrue();
        assertThat(store.append("ann", 1, turn("2"))).isTrue();
        assertThat(store.append("bob", 0, turn("3"))).isTrue();
        List<Message> both = new ArrayList<>(turn("1"));
        both.addAll(turn("2"));
        assertThat(store.get("ann")).isEqualTo(new Snapshot(both, 2));
        assertThat(store.get("bob")).isEqualTo(new Snapshot(turn("3"), 1));
        assertThat(List.of(store.turns("ann"), store.turns("bob"), store.turns("nobody")))
                .containsExactly(2, 1, 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void refusesATurnOfAConversationThatHasMovedOn(Kind kind) throws Exception {
        ConversationStore store = kind.open();
        store.append("ann", 0, turn("1"));
        assertThat(store.append("ann", 0, turn("2"))).isFalse();
        assertThat(store.append("ann", 2, turn("2"))).isFalse();
        assertThat(store.get("ann")).isEqualTo(new Snapshot(turn("1"), 1));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void forgetsADeletedConversationAndNoOther(Kind kind) throws Exception {
        ConversationStore store = kind.open();
        store.append("ann", 0, turn("1"));
        store.append("bob", 0, turn("2"));
        store.delete("ann");
        store.delete("nobody");
        assertThat(store.get("ann")).isEqualTo(Snapshot.EMPTY);
        assertThat(store.append("ann", 1, turn("3")))
                .as("a turn of a call that was in flight")
                .isFalse();
        assertThat(store.append("ann", 0, turn("4"))).isTrue();
        assertThat(store.get("bob").turns()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofWritersThatReadTheSameExactlyOneAppends(Kind kind) throws Exception {
        ConversationStore store = kind.open();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                int expected = round;
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Boolean>> writers = IntStream.range(0, 8)
                        .mapToObj(writer -> threads.submit((Callable<Boolean>) () -> {
                            start.await();
                            return store.append("ann", expected, turn(expected + "." + writer));
                        }))
                        .toList();
                start.countDown();
                int appended = 0;
                for (Future<Boolean> writer : writers) {
                    appended += writer.get() ? 1 : 0;
                }
                assertThat(appended).as("round " + round).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        Snapshot end = store.get("ann");
        assertThat(end.turns()).isEqualTo(20);
        for (int i = 0; i < end.messages().size(); i += 2) {
            String question = end.messages().get(i).text();
            assertThat(question).startsWith("question " + i / 2 + ".");
            assertThat(end.messages().get(i + 1).text())
                    .isEqualTo("answer \"" + question.substring("question ".length()) + "\"\n");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"MEMORY", "H2"})
    void concurrentTurnsAreAllKeptByReadingAgain(Kind kind) throws Exception {
        ConversationStore store = kind.open();
        int turns = 1000;
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                String number = String.valueOf(i);
                calls.add(threads.submit(() -> Conversation.stored(store, "ann")
                        .append(Message.user("question " + number), Message.assistant("answer " + number))));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        List<Message> messages = store.get("ann").messages();
        Set<String> questions = new HashSet<>();
        for (int i = 0; i < messages.size(); i += 2) {
            String question = messages.get(i).text();
            questions.add(question);
            assertThat(messages.get(i + 1).text()).isEqualTo(question.replace("question", "answer"));
        }
        assertThat(questions).hasSize(turns);
    }

    @Test
    void saysWhichConversationCouldNotBeReadAndHowTheTableIsMade() throws Exception {
        JdbcConnectionPool empty = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        ConversationStore store = ConversationStore.jdbc(empty);
        assertThatThrownBy(() -> store.get("ann"))
                .isInstanceOf(ConversationException.class)
                .hasMessageContaining("the conversation \"ann\" could not be read")
                .hasMessageContaining("ConversationStore.jdbcTable()")
                .hasCauseInstanceOf(SQLException.class);
    }

    /** What pools of application servers are often set to. */
    private record WithoutAutoCommit(DataSource pool) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return pool.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            pool.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            pool.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return pool.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return pool.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return pool.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return pool.isWrapperFor(type);
        }
    }
}
