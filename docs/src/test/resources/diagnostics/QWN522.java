@QwenModel(value = "qwen3-max", transport = Transport.OPENAI_RESPONSES)
@Tools(builtin = "web_extractor")
interface SupportDesk {
    String answer(String question);
}
