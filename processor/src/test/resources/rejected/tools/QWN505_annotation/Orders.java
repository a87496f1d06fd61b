import io.qwenterface.Tool;

class Orders {
    @Tool(value = "Searches the orders.", name = "search")
    String find(String text) {
        return "none";
    }
}
