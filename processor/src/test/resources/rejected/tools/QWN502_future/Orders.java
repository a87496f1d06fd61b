import io.qwenterface.Tool;
import java.util.concurrent.Future;

class Orders {
    @Tool("Lists the orders.")
    Future<String> list() {
        return null;
    }
}
