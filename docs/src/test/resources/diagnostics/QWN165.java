@QwenModel("qwen3.8-max")
interface SupportDesk {
    @Thinking(effort = Effort.LOW, budget = 500)
    String answer(String question);
}
