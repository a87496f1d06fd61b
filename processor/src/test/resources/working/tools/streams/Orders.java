import io.qwenterface.Tool;

public class Orders {
    @Tool("Finds an order.")
    public String find(int number) {
        return "order " + number;
    }
}
