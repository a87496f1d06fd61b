@QwenModel("qwen3.8-omni-flash")
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<StreamEvent> say(String question);
}
