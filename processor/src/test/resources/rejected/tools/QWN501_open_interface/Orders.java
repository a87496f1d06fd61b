import io.qwenterface.Tool;

class Orders {
    interface Key {}

    @Tool("Finds an order.")
    String find(Key key) {
        return "none";
    }
}
