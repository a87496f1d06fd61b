@QwenModel("qwen-plus")
@Options(stop = "END", stopTokens = 151643)
interface SupportDesk {
    String answer(String question);
}
