package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@QwenModel("qwen-plus")
public interface Shop {
  @User("Order: {{order}} Stock: {{stock}} Names: {{names}}")
  String advise(Order order, Map<String, List<Integer>> stock, Set<String> names);

  record Order(
      String id,
      List<Item> items,
      Payment payment,
      LocalDate placed,
      Optional<String> note,
      Map<String, String> labels) {}

  record Item(
      String name, int count, double price, float weight, boolean gift, char shelf, Boolean fragile, Size size) {}

  enum Size {
    S,
    L
  }

  sealed interface Payment permits Card, Invoice {}

  record Card(String number) implements Payment {}

  record Invoice(int days) implements Payment {}
}
