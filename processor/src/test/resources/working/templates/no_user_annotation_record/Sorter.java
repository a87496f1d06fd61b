package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import java.util.List;

@QwenModel("qwen-plus")
@System("Sort what you are given.")
public interface Sorter {
    String sort(Order order);

    String sortAll(List<Order> orders);

    record Order(String id, int amount) {}
}
