@QwenModel("qwen-plus")
interface Triage {
    record Ticket(@DecimalMin("0,5") double confidence) {}

    Ticket triage(String mail);
}
