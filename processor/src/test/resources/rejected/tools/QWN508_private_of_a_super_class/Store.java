import io.qwenterface.Tool;

class Store {
    @Tool("Finds one.")
    private String find(int number) {
        return "none";
    }
}
