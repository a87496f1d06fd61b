import io.qwenterface.Tool;

class Orders {
    @Tool("Finds an order by its number.")
    String find(int number) {
        return "none";
    }

    @Tool("Finds an order by its customer.")
    String find(String customer) {
        return "none";
    }
}
