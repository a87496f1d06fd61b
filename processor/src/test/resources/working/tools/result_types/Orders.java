import io.qwenterface.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Orders {
    public record Order(String number, Status status, Optional<String> note, List<Order.Item> items) {
        public record Item(String name, float price) {}
    }

    public enum Status {
        OPEN,
        SENT
    }

    @Tool("A record.")
    public Order order() {
        return new Order("A1", Status.OPEN, Optional.empty(), List.of(new Order.Item("pen", 1.5f)));
    }

    @Tool("A list.")
    public List<Order> orders() {
        return List.of(order(), order());
    }

    @Tool("A map.")
    public Map<String, Integer> counts() {
        return Map.of("open", 3);
    }

    @Tool("An optional.")
    public Optional<Order> last() {
        return Optional.empty();
    }

    @Tool("An enum.")
    public Status status() {
        return Status.SENT;
    }

    @Tool("A boolean.")
    public boolean open() {
        return true;
    }

    @Tool("A float.")
    public float price() {
        return 0.1f;
    }

    @Tool("A date.")
    public LocalDate day() {
        return LocalDate.EPOCH;
    }

    @Tool("Null.")
    public Order none() {
        return null;
    }

    @Tool("Bytes.")
    public byte[] bytes() {
        return new byte[] {1, 2};
    }
}
