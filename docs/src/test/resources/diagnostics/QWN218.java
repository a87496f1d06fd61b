@QwenModel("qwen-plus")
interface SupportDesk {
    @interface Nullable {}

    @User("Draft a reply to {{ticket}}, note: {{note}}")
    String draft(String ticket, @Nullable String note);
}
