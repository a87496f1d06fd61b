@QwenModel("qwen-plus")
interface SupportDesk {
    @System("Answer {{ticket}}")
    @User("Answer {{ticket}}")
    String draft(String ticket);
}
