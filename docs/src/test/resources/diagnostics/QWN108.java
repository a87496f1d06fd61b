@QwenModel(value = "support-tuned-1", custom = true, transport = Transport.OPENAI_CHAT)
interface SupportDesk {
    String answer(String question);
}
