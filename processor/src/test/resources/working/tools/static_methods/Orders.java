import io.qwenterface.Tool;

public class Orders {
    @Tool("Finds an order.")
    public String find(int number) {
        return "order " + number;
    }

    @Tool("Formats a number.")
    public static String format(int number) {
        return "A" + number;
    }
}
