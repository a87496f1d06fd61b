@QwenModel("qwen3.5-omni-flash")
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<String> answer(String question);
}
