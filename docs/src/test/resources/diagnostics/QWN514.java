@QwenModel("qwen-plus")
interface SupportDesk {
    @Tool("Finds an order.")
    String answer(String question);
}
