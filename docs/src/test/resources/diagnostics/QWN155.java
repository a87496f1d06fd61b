@QwenModel("qwen-plus")
interface SupportDesk {
    @User("{{question}}")
    String answer(CallOptions mine, String question, CallOptions theirs);
}
