import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order.")
    Object find(String number) {
        return number;
    }
}
