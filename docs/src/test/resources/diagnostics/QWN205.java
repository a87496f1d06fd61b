@QwenModel("qwen-plus")
interface SupportDesk {
    @User(value = "Answer {{question}}", resource = "prompts/answer.mustache")
    String answer(String question);
}
