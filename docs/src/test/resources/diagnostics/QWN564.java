@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
interface SupportDesk {
    @Thinking(budget = 100)
    String answer(String question);
}
