@QwenModel("qwen-plus")
interface Triage {
    record Ticket(@Min(5) @Max(2) int priority) {}

    Ticket triage(String mail);
}
