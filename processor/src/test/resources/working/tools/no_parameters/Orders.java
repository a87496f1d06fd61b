import io.qwenterface.Tool;

public class Orders {
    @Tool("Counts the orders.")
    public int count() {
        return 7;
    }

    @Tool("Closes the desk.")
    public void close() {}

    @Tool("Says nothing.")
    public String nothing() {
        return null;
    }

    @Tool("Says little.")
    public String empty() {
        return "";
    }
}
