import io.qwenterface.Tool;

class Orders {
    @Tool(value = "Finds an order.", name = "find_order")
    String byNumber(int number) {
        return "none";
    }

    @Tool(value = "Finds an order.", name = "find_order")
    String byCustomer(String customer) {
        return "none";
    }
}
