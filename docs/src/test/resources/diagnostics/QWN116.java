@QwenModel("qwen-plus")
@Options(timeout = "30s")
interface SupportDesk {
    String answer(String question);
}
