@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@Tools(builtin = {"web_search", "code_interpretr"})
interface SupportDesk {
    String answer(String question);
}
