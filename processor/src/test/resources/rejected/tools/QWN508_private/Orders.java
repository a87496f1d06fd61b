import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order.")
    private String find(int number) {
        return "none";
    }
}
