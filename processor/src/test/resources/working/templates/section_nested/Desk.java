package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;
import java.util.Set;

@QwenModel("qwen-plus")
public interface Desk {
    @User("""
            {{#orders}}
            Order {{id}} for {{customer}}:
              {{#lines}}
              * {{product.name}}{{#product.tags}} #{{.}}{{/product.tags}}{{^product.tags}} (no tags){{/product.tags}}
              {{/lines}}
              {{^lines}}
              nothing
              {{/lines}}
            {{/orders}}
            """)
    String sum(String customer, List<Order> orders);

    record Order(long id, List<Line> lines) {}

    record Line(Product product) {}

    record Product(String name, Set<String> tags) {}
}
