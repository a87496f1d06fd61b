@QwenModel("qwen-plus")
interface Triage {
    record Ticket(@Past LocalDate bought) {}

    Ticket triage(String mail);
}
