@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Finds an order by its number.")
        String find(int number) {
            return "open";
        }

        @Tool("Finds an order by its customer.")
        String find(String customer) {
            return "open";
        }
    }
}
