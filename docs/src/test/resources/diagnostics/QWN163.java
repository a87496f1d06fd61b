@QwenModel("qwen-plus")
interface SupportDesk {
    @Options(n = 2)
    List<Reply<String>> answers(Conversation earlier, String question);
}
