package orders;

import io.qwenterface.Tool;

public class Orders extends Hidden {
    @Tool("Finds an order.")
    public String find(int number) throws java.io.IOException, InterruptedException {
        return "order " + number;
    }
}
