import io.qwenterface.Tool;
import java.util.List;

public class Orders extends Base<Integer> implements Store {
    @Override
    public List<String> list() {
        return List.of("A1");
    }

    @Override
    public String overridden(String text) {
        return text + "!";
    }

    @Override
    @Tool("Is an override.")
    public String told(String text) {
        return text + "!";
    }
}
