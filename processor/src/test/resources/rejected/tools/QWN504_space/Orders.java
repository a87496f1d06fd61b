import io.qwenterface.Tool;

class Orders {
    @Tool(value = "Finds an order.", name = "find order")
    String find(int number) {
        return "none";
    }
}
