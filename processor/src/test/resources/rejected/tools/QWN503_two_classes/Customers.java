import io.qwenterface.Tool;

class Customers {
    @Tool("Finds a customer.")
    String find(String name) {
        return "none";
    }
}
