import io.qwenterface.Tool;

class Orders {
    @Tool("Finds orders by their numbers.")
    String find(int[] numbers) {
        return "none";
    }
}
