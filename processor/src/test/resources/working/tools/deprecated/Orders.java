import io.qwenterface.Tool;

public class Orders {
    @Deprecated
    public record Old(String text) {}

    @Deprecated
    @Tool("Finds an order.")
    public String find(Old old) {
        return old.text();
    }

    @Deprecated(forRemoval = true)
    @Tool("Finds an order.")
    public String lookUp(String number) {
        return number;
    }
}
