import io.qwenterface.Tool;

class Orders {
    record Category(String name, Category parent) {}

    @Tool("Finds orders.")
    String find(Category category) {
        return "none";
    }
}
