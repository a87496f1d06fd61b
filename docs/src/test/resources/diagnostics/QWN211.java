@QwenModel("qwen-plus")
interface SupportDesk {
    @User("{{#question}}Answer this.{{/question}}")
    String answer(String question);
}
