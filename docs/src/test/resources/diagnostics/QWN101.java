@QwenModel("qwen-pluss")
interface SupportDesk {
    String answer(String question);
}
