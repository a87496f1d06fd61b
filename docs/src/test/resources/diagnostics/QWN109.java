@QwenModel(value = "qwen-audio-turbo", transport = Transport.OPENAI_CHAT)
@Region(Region.Id.BEIJING)
interface SupportDesk {
    String answer(String question);
}
