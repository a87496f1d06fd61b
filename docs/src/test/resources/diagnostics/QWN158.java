@QwenModel("qwen-plus")
interface SupportDesk {
    @Prefill("{")
    Triage triage(String ticket);

    record Triage(String queue) {}
}
