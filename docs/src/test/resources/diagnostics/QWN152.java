@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking(budget = -1)
    String answer(String question);
}
