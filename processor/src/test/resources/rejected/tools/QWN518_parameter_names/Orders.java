import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order.")
    String find(int arg0, String arg1) {
        return "none";
    }
}
