@QwenModel("qwen-plus")
interface SupportDesk {
    @User("So far: {{earlier}} Now: {{question}}")
    String answer(Conversation earlier, String question);
}
