@QwenModel("qwen-plus")
interface SupportDesk {
    Flow.Publisher<Partial<String>> draft(String question);
}
