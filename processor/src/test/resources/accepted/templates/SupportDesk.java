package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;


@QwenModel("qwen-plus")
@System("You serve {{desk}}.")
public interface SupportDesk {
    enum Priority {
        LOW,
        HIGH
    }

    record Customer(String name, @Nullable String city) {}

    record Item(String label, int count, List<String> tags) {}

    record Order(Customer customer, List<Item> items, Optional<String> note, boolean urgent, LocalDate due) {}

    final class Legacy {
        public final String code = "X";

        public String getOwner() {
            return "owner";
        }

        public boolean isOpen() {
            return true;
        }
    }

    @SuppressWarnings("QWN218")
    @User("""
            {{! a comment alone on its line }}
            {{order.customer.name}} ({{order.customer.city}}) {"due": {{order.due}}}
            {{#order.items}}
            - {{label}} x {{count}}{{#tags}} [{{.}} of {{label}}]{{/tags}}
            {{/order.items}}
            {{^order.items}}
            nothing
            {{/order.items}}
            {{#order.note}}Note: {{.}}{{/order.note}}{{#order.urgent}}Urgent for {{desk}}!{{/order.urgent}}
            {{#order.customer.city}}City: {{.}}{{/order.customer.city}}
            {{{{literal}}
            """)
    String everything(Order order, String desk);

    @SuppressWarnings("QWN218")
    @User("{{text}}{{count}}{{priority}}{{items}}{{totals}}{{order}}{{desk}}")
    String renderings(
            String text,
            int count,
            Priority priority,
            List<Item> items,
            Map<String, Double> totals,
            Order order,
            @Nullable String desk);

    @User("{{legacy.owner}} {{legacy.code}} {{#legacy.open}}open{{/legacy.open}} {{#names}}{{.}}, {{/names}}{{desk}}")
    String properties(Legacy legacy, String[] names, String desk);

    @System("")
    @SuppressWarnings("unused")
    default String unrelated() {
        return "";
    }

    @SuppressWarnings("QWN218")
    @System("Answer {{desk}}.")
    @User("{{#desk}}For {{desk}}{{/desk}}{{^desk}}For nobody{{/desk}}")
    String nullable(@Nullable String desk);
}
