@QwenModel("qwen3-max")
@Tools(builtin = "web_search")
interface SupportDesk {
    String answer(String question);
}
