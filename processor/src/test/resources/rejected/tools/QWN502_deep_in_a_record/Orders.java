import io.qwenterface.Tool;

class Orders {
    record Customer(String name, java.io.File picture) {}

    record Order(String number, Customer customer) {}

    @Tool("Finds an order.")
    Order find(String number) {
        return null;
    }
}
