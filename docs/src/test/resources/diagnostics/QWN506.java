@QwenModel("qwen-plus")
@Tools(SupportDesk.Orders.class)
interface SupportDesk {
    String answer(String question);

    class Orders {
        String find(int number) {
            return "open";
        }
    }
}
