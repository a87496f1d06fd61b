package orders;

import io.qwenterface.Tool;

public class Orders {
    @Tool("Finds an order.")
    String find(int number) {
        return "none";
    }
}
