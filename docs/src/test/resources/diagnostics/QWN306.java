@QwenModel("qwen-plus")
interface Triage {
    record Ticket(@Pattern(regexp = "[A-Z") String queue) {}

    Ticket triage(String mail);
}
