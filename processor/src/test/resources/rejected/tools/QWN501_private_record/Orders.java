import io.qwenterface.Tool;

class Orders {
    private record Query(String text) {}

    @Tool("Finds orders.")
    String find(Query query) {
        return "none";
    }
}
