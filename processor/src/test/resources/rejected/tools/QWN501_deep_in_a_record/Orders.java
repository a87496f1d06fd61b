import io.qwenterface.Tool;

class Orders {
    record Range(java.util.Calendar from, String to) {}

    record Query(String text, Range range) {}

    @Tool("Finds orders.")
    String find(Query query) {
        return "none";
    }
}
