@QwenModel("qwen3.5-omni-flash")
interface SupportDesk {
    @Speech(voice = "")
    Flow.Publisher<StreamEvent> say(String question);
}
