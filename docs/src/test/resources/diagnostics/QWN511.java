@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
@Options(n = 2)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Finds an order.")
        String find(int number) {
            return "open";
        }
    }
}
