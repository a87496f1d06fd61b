@QwenModel("qwen-plus")
interface Triage {
    record Ticket(@Size(max = 5) int priority) {}

    Ticket triage(String mail);
}
