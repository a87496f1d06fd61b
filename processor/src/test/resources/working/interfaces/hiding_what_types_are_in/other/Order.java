package other;

public record Order(Line line) {
    public record Line(String text) {}
}
