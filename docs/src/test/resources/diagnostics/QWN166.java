@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking(effort = Effort.LOW)
    String answer(String question);
}
