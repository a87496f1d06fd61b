import io.qwenterface.Tool;

class Orders {
    static class Order {}

    @Tool("Finds an order.")
    Order find(String number) {
        return new Order();
    }
}
