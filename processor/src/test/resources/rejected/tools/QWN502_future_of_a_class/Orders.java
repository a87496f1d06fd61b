import io.qwenterface.Tool;
import java.util.concurrent.CompletableFuture;

class Orders {
    @Tool("Finds an order.")
    CompletableFuture<Thread> find(String number) {
        return null;
    }
}
