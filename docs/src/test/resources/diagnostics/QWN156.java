@QwenModel("qwen-plus")
interface SupportDesk {
    @User("With {{options}}: {{question}}")
    String answer(CallOptions options, String question);
}
