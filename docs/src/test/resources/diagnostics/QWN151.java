@QwenModel("qwq-plus")
interface SupportDesk {
    @Thinking(false)
    String answer(String question);
}
