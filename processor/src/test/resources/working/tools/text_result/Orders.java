import io.qwenterface.Tool;

public class Orders {
    @Tool("Finds an order.")
    public String find(String number, int days) {
        return number + " came " + days + " days ago";
    }
}
