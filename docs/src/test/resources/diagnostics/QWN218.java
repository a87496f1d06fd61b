@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Draft a reply to {{ticket}}, note: {{note}}")
    String draft(String ticket, @Nullable String note);
}
