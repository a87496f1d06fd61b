@QwenModel("qwen-plus")
@Options(maxTokens = 1000000)
interface SupportDesk {
    String answer(String question);
}
