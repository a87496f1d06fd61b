@QwenModel("qwen-plus")
abstract class SupportDesk {
    abstract String answer(String question);
}
