import io.qwenterface.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

public class Orders {
    public enum Status {
        OPEN,
        SENT
    }

    public record Range(LocalDate from, Optional<LocalDate> to) {}

    public sealed interface Key permits ByNumber, ByName {}

    public record ByNumber(int number) implements Key {}

    public record ByName(String name) implements Key {}

    @Tool("Takes numbers.")
    public String numbers(byte a, short b, int c, long d, float e, double f, BigDecimal g, BigInteger h) {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h;
    }

    @Tool("Takes boxed values.")
    public String boxed(Integer a, Boolean b, Double c) {
        return a + " " + b + " " + c;
    }

    @Tool("Takes what may be missing.")
    public String optional(Optional<String> a, OptionalInt b, Optional<Range> c) {
        return a + " " + b + " " + c;
    }

    @Tool("Takes times.")
    public String times(Instant a, Duration b, UUID c, URI d) {
        return a + " " + b + " " + c + " " + d;
    }

    @Tool("Takes objects.")
    public String objects(Range range, Status status, Key key) {
        return range + " " + status + " " + key;
    }

    @Tool("Takes collections.")
    public String collections(List<Range> a, Set<Status> b, Map<String, Integer> c, Collection<String> d) {
        return a + " " + b + " " + c + " " + d;
    }
}
