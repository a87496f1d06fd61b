package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.Collection;
import java.util.List;

@QwenModel("qwen-plus")
public interface Orders {
  @User("""
      Order {{order.id}}:
      {{#order.items}}
      - {{name}}, {{count}} pieces{{#notes}}, {{.}}{{/notes}}
      {{/order.items}}
      {{^order.items}}
      nothing
      {{/order.items}}
      Tags:{{#tags}} {{.}}{{/tags}}
      """)
  String summary(Order order, String[] tags);

  record Order(String id, List<Item> items) {}

  record Item(String name, int count, Collection<String> notes) {}
}
