@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Lists the orders since a day.")
        String since(Date day) {
            return "none";
        }
    }
}
