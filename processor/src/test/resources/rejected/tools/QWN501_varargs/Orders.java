import io.qwenterface.Tool;

class Orders {
    @Tool("Finds orders by tags.")
    String find(String... tags) {
        return "none";
    }
}
