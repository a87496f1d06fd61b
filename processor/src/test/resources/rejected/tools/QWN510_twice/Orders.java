import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order.")
    String find(int number) {
        return "none";
    }
}
