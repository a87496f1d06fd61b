@System("You triage support tickets.")
interface SupportDesk {
    String answer(String question);
}
