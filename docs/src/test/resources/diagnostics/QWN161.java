@QwenModel("qwen-plus")
interface SupportDesk {
    @Prefill("About {{ticket}}:")
    String draft(String ticket);
}
