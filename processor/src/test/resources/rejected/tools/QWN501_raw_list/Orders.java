import io.qwenterface.Tool;
import java.util.List;

class Orders {
    @Tool("Finds orders.")
    @SuppressWarnings("rawtypes")
    String find(List numbers) {
        return "none";
    }
}
