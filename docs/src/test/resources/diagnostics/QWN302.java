@QwenModel("qwen-plus")
interface SupportDesk {
    record Triage(String queue, Date due) {}

    Triage triage(String ticket);
}
