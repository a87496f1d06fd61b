import io.qwenterface.Tool;

class Store<T> {
    @Tool("Finds one.")
    String find(T key) {
        return "none";
    }
}
