@QwenModel("qwen-max")
interface SupportDesk {
    @Thinking
    String answer(String question);
}
