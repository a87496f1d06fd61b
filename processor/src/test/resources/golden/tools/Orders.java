package com.acme;

import io.qwenterface.Description;
import io.qwenterface.Tool;
import io.qwenterface.runtime.ToolContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

public class Orders {
    public record Order(String number, Status status, List<String> items) {}

    public enum Status {
        OPEN,
        SENT
    }

    /**
     * Finds an order by its number.
     *
     * @param number as printed on the invoice
     */
    @Tool
    public Order find(int number) throws java.io.IOException {
        return new Order("A" + number, Status.OPEN, List.of("pen"));
    }

    @Tool(value = "Lists the orders of a customer.", name = "list_orders")
    public List<Order> list(@Description("the customer's name") String customer, Optional<LocalDate> since) {
        return List.of();
    }

    @Tool("Cancels an order.")
    public void cancel(int number, ToolContext context) {}

    @Tool("Tells where a parcel is.")
    public CompletableFuture<String> track(String parcel) {
        return CompletableFuture.completedFuture("in Singapore");
    }

    @Tool("Counts the open orders.")
    public CompletableFuture<Integer> count() {
        return CompletableFuture.completedFuture(3);
    }
}
