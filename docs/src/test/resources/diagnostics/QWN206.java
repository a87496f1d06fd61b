@QwenModel("qwen-plus")
interface SupportDesk {
    @User(resource = "prompts/answer.mustache")
    String answer(String question);
}
