@QwenModel("qwen-plus")
interface Triage {
    record Ticket(String queue) {}

    @Options(maxTokens = 200)
    Ticket triage(String mail);
}
