@QwenModel("qwen-plus")
@Tools(value = SupportDesk.Orders.class, maxRounds = 0)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool("Finds an order.")
        String find(int number) {
            return "open";
        }
    }
}
