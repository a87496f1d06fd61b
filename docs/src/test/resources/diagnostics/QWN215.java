@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Draft a {tone} reply to {{ticket}}, {{tone}}.")
    String draft(String ticket, String tone);
}
