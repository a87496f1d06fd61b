@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking(value = false, budget = 200)
    String answer(String question);
}
