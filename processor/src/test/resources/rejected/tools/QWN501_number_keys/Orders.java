import io.qwenterface.Tool;
import java.util.Map;

class Orders {
    @Tool("Sets the amounts by number.")
    void amounts(Map<Integer, String> amounts) {}
}
