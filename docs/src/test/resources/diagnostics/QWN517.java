@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        @Tool
        String find(int number) {
            return "open";
        }
    }
}
