package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Order:\n{{order}}\nTags:\n{{tags}}\nStock:\n{{stock}}")
    String sum(Order order, List<String> tags, Map<String, Integer> stock);

    record Order(String id, LocalDate due, List<Line> lines, Optional<String> note, State state) {}

    record Line(String product, double price, boolean gift) {}

    enum State {
        OPEN,
        CLOSED
    }
}
