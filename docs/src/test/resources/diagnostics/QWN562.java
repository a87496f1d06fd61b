@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@Options(topK = 20)
interface SupportDesk {
    String answer(String question);
}
