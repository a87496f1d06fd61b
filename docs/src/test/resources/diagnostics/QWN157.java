@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking
    @Prefill("Dear")
    String draft(String ticket);
}
