@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Finds an order.")
        <T> String find(T number) {
            return "open";
        }
    }
}
