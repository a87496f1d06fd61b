@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@Options(maxTokens = 10)
interface SupportDesk {
    String answer(String question);
}
