package io.qwenterface.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database. */
class OrderBookTest {
    @TempDir
    Path folder;

    private DataSource open() throws SQLException {
        return Database.open("jdbc:h2:" + folder.resolve("desk"));
    }

    @Test
    void findsAnOrderHoweverItsNumberIsWritten() throws SQLException {
        OrderBook orders = new OrderBook(open());
        assertThat(orders.findOrder(" mp-sg-70993 "))
                .contains(new Order(
                        "MP-SG-70993",
                        "ahseng@huphuat.example",
                        LocalDate.of(2026, 10, 27),
                        "4 boxes of receipt rolls 57x40 mm",
                        Order.State.DELIVERED,
                        Optional.of("Kestrel Parcels"),
                        Optional.of("2 November, 10:14: left with concierge")));
        assertThat(orders.findOrder("MP-SG-1")).isEmpty();
        assertThat(orders.findOrder("' OR '1'='1")).isEmpty();
    }

    @Test
    void listsACustomersOrdersTheLatestFirst() throws SQLException {
        OrderBook orders = new OrderBook(open());
        assertThat(orders.ordersOf("AhSeng@huphuat.example"))
                .extracting(Order::number)
                .containsExactly("MP-SG-70993", "MP-SG-69102");
        assertThat(orders.ordersOf("priya.raman@kueh-and-co.example"))
                .extracting(Order::state, Order::carrier)
                .containsExactly(tuple(Order.State.PACKED, Optional.empty()));
    }

    @Test
    void leavesOrdersAloneThatAreThere() throws SQLException {
        try (Connection connection = open().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM shop_order WHERE order_number <> 'HK-40618'");
        }
        assertThat(new OrderBook(open()).findOrder("HK-40618")).isPresent();
        assertThat(new OrderBook(open()).findOrder("MP-SG-70993")).isEmpty();
    }

    @Test
    void needsADriver() {
        assertThatThrownBy(() -> Database.open("jdbc:nobody:desk"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("No suitable driver");
    }
}
