@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Lists the orders.")
        Object list() {
            return null;
        }
    }
}
