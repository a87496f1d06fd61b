import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order.")
    <T> String find(T key) {
        return "none";
    }
}
