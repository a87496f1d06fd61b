@QwenModel("qwen-plus")
interface SupportDesk {
    <T> T answer(String question);
}
