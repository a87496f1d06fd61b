@QwenModel("qwen-plus")
interface SupportDesk {
    @Options(n = 2)
    String answer(String question);
}
