enum Queue { BILLING, SALES }
record Step(String what) {}
final class Team {
    private final String name;
    public Team(String name) { this.name = name; }
    public String getName() { return name; }
}
sealed interface Event permits Paid, Failed {}
record Paid(int amount) implements Event {}
record Failed(String reason) implements Event {}
