@QwenModel(value = "qwen-plus", transport = Transport.OPENAI_RESPONSES)
interface SupportDesk {
    String answer(String question);
}
