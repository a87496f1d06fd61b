import io.qwenterface.Tool;
import java.util.stream.Stream;

class Orders {
    @Tool("Lists the orders.")
    Stream<String> list() {
        return Stream.of();
    }
}
