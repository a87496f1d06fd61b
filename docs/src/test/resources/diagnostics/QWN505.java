@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Searches the orders.")
        String search(String text) {
            return "open";
        }
    }
}
