@QwenModel("qwen-plus")
interface SupportDesk {
    List<Reply<String>> answers(String question);
}
