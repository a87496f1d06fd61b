import io.qwenterface.Tool;
import java.util.concurrent.Flow;

class Orders {
    @Tool("Lists the orders.")
    Flow.Publisher<String> list() {
        return null;
    }
}
