@QwenModel(value = "qwen3.5-omni-flash", transport = Transport.DASHSCOPE)
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<StreamEvent> say(String question);
}
