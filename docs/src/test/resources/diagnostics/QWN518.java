@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Finds an order.")
        String find(int arg0) {
            return "open";
        }
    }
}
