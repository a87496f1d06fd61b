import io.qwenterface.Tool;

public class Orders {
    @Tool("Finds an order by its number.")
    public String find(int number) {
        return "number " + number;
    }

    @Tool(value = "Finds an order by its customer.", name = "find-by_customer")
    public String find(String customer) {
        return "customer " + customer;
    }

    @Tool(value = "Finds an order by both.", name = "find2")
    public String find(Integer number, String customer) {
        return number + customer;
    }
}
