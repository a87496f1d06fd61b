import io.qwenterface.Tool;

class Orders {
    @Tool(value = "Finds an order.", name = "find_an_order_by_its_number_or_by_its_customer_or_by_the_day_it_came")
    String find(int number) {
        return "none";
    }
}
