import io.qwenterface.Tool;

class Orders {
    @Tool
    String find(int number) {
        return "none";
    }
}
