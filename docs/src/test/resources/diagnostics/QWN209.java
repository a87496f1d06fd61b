@QwenModel("qwen-plus")
interface SupportDesk {
    String draftReply(String ticket, String tone);
}
