@QwenModel("qwen-plus")
interface SupportDesk {
    @Prefill("")
    String draft(String ticket);
}
