package io.qwenterface.runtime.codegen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * What a value must be beyond its type. Immutable, thread-safe.
 *
 * @param <T> the values that it is about
 */
public final class JsonRule<T> {
    private final String expected;
    private final Predicate<T> accepted;
    private final Function<T, String> found;

    private JsonRule(String expected, Predicate<T> accepted, Function<T, String> found) {
        this.expected = expected;
        this.accepted = accepted;
        this.found = found;
    }

    private static <T> JsonRule<T> asItIs(String expected, Predicate<T> accepted) {
        return new JsonRule<>(expected, accepted, value -> "");
    }

    /** A text of at least so many {@code char}s. */
    public static JsonRule<String> characters(int min) {
        return characters(min, Integer.MAX_VALUE);
    }

    /** A text of so many {@code char}s, the limits included. */
    public static JsonRule<String> characters(int min, int max) {
        return sized("characters", String::length, min, max);
    }

    /** At least so many bytes. */
    public static JsonRule<byte[]> bytes(int min) {
        return bytes(min, Integer.MAX_VALUE);
    }

    /** So many bytes, the limits included. */
    public static JsonRule<byte[]> bytes(int min, int max) {
        return sized("bytes", bytes -> bytes.length, min, max);
    }

    /** A list or set of at least so many elements. */
    public static JsonRule<Collection<?>> elements(int min) {
        return elements(min, Integer.MAX_VALUE);
    }

    /** A list or set of so many elements, the limits included. */
    public static JsonRule<Collection<?>> elements(int min, int max) {
        return sized("elements", Collection::size, min, max);
    }

    /** A map of at least so many entries. */
    public static JsonRule<Map<?, ?>> entries(int min) {
        return entries(min, Integer.MAX_VALUE);
    }

    /** A map of so many entries, the limits included. */
    public static JsonRule<Map<?, ?>> entries(int min, int max) {
        return sized("entries", Map::size, min, max);
    }

    private static <T> JsonRule<T> sized(String unit, ToIntFunction<T> size, int min, int max) {
        String limits =
                max == Integer.MAX_VALUE ? "at least " + min : min == max ? String.valueOf(min) : min + " to " + max;
        return new JsonRule<>(
                unit + ": " + limits,
                value -> size.applyAsInt(value) >= min && size.applyAsInt(value) <= max,
                value -> "a size of " + size.applyAsInt(value));
    }

    /** A text with something else than white space. */
    public static JsonRule<String> notBlank() {
        return asItIs("a text that is not blank", text -> !text.isBlank());
    }

    /** A text that an expression matches from its start to its end. */
    public static JsonRule<String> matching(String regexp) {
        return matching(regexp, 0);
    }

    /**
     * A text that an expression matches from its start to its end.
     *
     * @param flags of {@link Pattern#compile(String, int)}
     */
    public static JsonRule<String> matching(String regexp, int flags) {
        Pattern pattern = Pattern.compile(regexp, flags);
        return asItIs(
                "a text that matches " + regexp, text -> pattern.matcher(text).matches());
    }

    /**
     * A text such as {@code someone@example.com}: one {@code @} outside of quotes, something before it, a host's name or
     * address behind it. Whether anybody reads mail there is not asked.
     */
    public static JsonRule<String> email() {
        return asItIs("an e-mail address", EmailAddress::isOne);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public static JsonRule<Number> between(long least, long most) {
        return whole("a number from " + least + " to " + most, least, most);
    }

    /** A number from {@code least} to {@code most}, both included, written as for {@link BigDecimal}. */
    public static JsonRule<Number> between(String least, String most) {
        BigDecimal lower = new BigDecimal(least);
        BigDecimal upper = new BigDecimal(most);
        return asItIs(
                "a number from " + least + " to " + most,
                number -> exact(number).compareTo(lower) >= 0 && exact(number).compareTo(upper) <= 0);
    }

    /** A number of {@code least} or more. */
    public static JsonRule<Number> atLeast(long least) {
        return whole("a number of at least " + least, least, Long.MAX_VALUE);
    }

    /** A number of {@code least} or more. */
    public static JsonRule<Number> atLeast(String least) {
        return compared("a number of at least ", least, order -> order >= 0);
    }

    /** A number of {@code most} or less. */
    public static JsonRule<Number> atMost(long most) {
        return whole("a number of at most " + most, Long.MIN_VALUE, most);
    }

    /** A number of {@code most} or less. */
    public static JsonRule<Number> atMost(String most) {
        return compared("a number of at most ", most, order -> order <= 0);
    }

    /** A number greater than {@code bound}. */
    public static JsonRule<Number> above(long bound) {
        return above(String.valueOf(bound));
    }

    /** A number greater than {@code bound}. */
    public static JsonRule<Number> above(String bound) {
        return compared("a number greater than ", bound, order -> order > 0);
    }

    /** A number less than {@code bound}. */
    public static JsonRule<Number> below(long bound) {
        return below(String.valueOf(bound));
    }

    /** A number less than {@code bound}. */
    public static JsonRule<Number> below(String bound) {
        return compared("a number less than ", bound, order -> order < 0);
    }

    /** Most numbers need no {@link BigDecimal} to be compared. A limit of a {@code long}'s own is none. */
    private static JsonRule<Number> whole(String expected, long least, long most) {
        BigDecimal lower = BigDecimal.valueOf(least);
        BigDecimal upper = BigDecimal.valueOf(most);
        return asItIs(expected, number -> {
            if (number instanceof Integer || number instanceof Long || number instanceof Short) {
                return number.longValue() >= least && number.longValue() <= most;
            }
            BigDecimal exact = exact(number);
            return (least == Long.MIN_VALUE || exact.compareTo(lower) >= 0)
                    && (most == Long.MAX_VALUE || exact.compareTo(upper) <= 0);
        });
    }

    private static JsonRule<Number> compared(String expected, String bound, Predicate<Integer> order) {
        BigDecimal limit = new BigDecimal(bound);
        return asItIs(expected + bound, number -> order.test(exact(number).compareTo(limit)));
    }

    /** As written: a float's 0.1 is 0.1, not the nearest double's digits. */
    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(number.toString());
    }

    /** What it asks for, for messages: {@code a number from 1 to 5}. */
    public String expected() {
        return expected;
    }

    /** Whether the value is what it asks for. */
    public boolean accepts(T value) {
        return accepted.test(Objects.requireNonNull(value, "value"));
    }

    /** What was found in place of it, for messages: {@code a size of 7}; empty if the value tells it best itself. */
    public String found(T value) {
        return found.apply(value);
    }

    @Override
    public String toString() {
        return expected;
    }
}
