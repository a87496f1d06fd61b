@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool(value = "Finds an order.", name = "find order")
        String find(int number) {
            return "open";
        }
    }
}
