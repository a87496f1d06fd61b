@QwenModel("qwen-plus")
interface SupportDesk {
    void answer(String question);
}
