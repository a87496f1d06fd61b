@QwenModel("qwen-plus")
interface SupportDesk {
    record Ticket(String subject, String body) {}

    @User("Draft a reply to {{ticket.subjekt}}")
    String draftReply(Ticket ticket);
}
