@QwenModel("qwen-plus")
@Tools
interface SupportDesk {
    String answer(String question);
}
