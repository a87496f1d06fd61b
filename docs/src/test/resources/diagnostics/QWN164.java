@QwenModel("qwen-max")
interface SupportDesk {
    @Options(n = 2)
    List<Reply<String>> answers(String question);
}
