package io.qwenterface.example.orders;

import io.qwenterface.Tool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Looks orders up. The model may call its methods before it answers. Safe for use by several threads. */
public final class OrderBook {
    private static final String COLUMNS =
            "SELECT order_number, customer, ordered, goods, state, carrier, last_scan FROM shop_order";

    private final DataSource database;

    /** Reads what {@link Database} keeps. */
    public OrderBook(DataSource database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    /**
     * Finds an order by its number, with its state and what the carrier says.
     *
     * @param number as the customer writes it, such as MP-SG-70001
     */
    @Tool
    public Optional<Order> findOrder(String number) throws SQLException {
        return select(COLUMNS + " WHERE UPPER(order_number) = UPPER(?)", number.strip()).stream()
                .findFirst();
    }

    /**
     * Lists the orders of a customer, the latest first; none if we do not know the address.
     *
     * @param mail the customer's mail address, without a name
     */
    @Tool
    public List<Order> ordersOf(String mail) throws SQLException {
        return select(COLUMNS + " WHERE LOWER(customer) = LOWER(?) ORDER BY ordered DESC", mail.strip());
    }

    private List<Order> select(String sql, String argument) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            List<Order> orders = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    orders.add(order(rows));
                }
            }
            return orders;
        }
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                Order.State.valueOf(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)));
    }
}
