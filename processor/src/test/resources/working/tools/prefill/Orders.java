package accepted;

import io.qwenterface.Tool;

public class Orders {
    @Tool("What an order is about.")
    public String order(int number) {
        return "order " + number;
    }
}
