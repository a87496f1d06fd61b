import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order by anything.")
    String find(Object key) {
        return "none";
    }
}
