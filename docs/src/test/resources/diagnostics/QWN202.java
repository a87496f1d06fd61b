@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Draft a reply to {{ticket}}")
    String draftReply(String ticket, String tone);
}
