@QwenModel("qwen-plus")
interface SupportDesk {
    @User("{{question}}")
    String answer(Conversation mine, String question, Conversation theirs);
}
