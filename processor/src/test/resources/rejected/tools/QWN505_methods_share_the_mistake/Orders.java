import io.qwenterface.Tool;

class Orders {
    @Tool("Searches the orders.")
    String search(String text) {
        return "none";
    }
}
