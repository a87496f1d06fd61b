package io.qwenterface.runtime.codegen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the model's answer from front to back and knows where in it it stands.
 *
 * <p>The value methods read the value the reader stands at; each gives null for JSON {@code null} unless it says otherwise. A value that is not
 * what was asked for ends the reading with an exception that names its JSON path, what was expected and what was found;
 * the runtime turns it into a second question to the model, or into the caller's
 * {@link io.qwenterface.runtime.OutputException}. For one thread, for the time of one
 * {@link ValueReader#read(JsonReader)}.
 *
 * <pre>{@code
 * String queue = null;
 * json.beginObject();
 * while (json.nextField()) {
 *     switch (json.fieldName()) {
 *         case "queue" -> queue = json.string();
 *         default -> json.skipValue();
 *     }
 * }
 * return new Triage(json.required("queue", queue));
 * }</pre>
 */
public interface JsonReader {
    /** Enters the object the reader stands at. Does nothing right after {@link #discriminator(String)}. */
    void beginObject();

    /**
     * Moves to the next field's value; the value before must have been read or skipped.
     *
     * @return false at the object's end
     */
    boolean nextField();

    /** The name of the field {@link #nextField()} moved to; asked before its value is read. */
    String fieldName();

    /** Leaves a value out, with everything in it. */
    void skipValue();

    /** A string. */
    @Nullable
    String string();

    /** A whole number that fits an {@code int}. */
    @Nullable
    Integer integer();

    /** A whole number that fits a {@code long}. */
    @Nullable
    Long longInteger();

    /** A whole number that fits a {@code short}. */
    @Nullable
    Short shortInteger();

    /** A whole number that fits a {@code byte}. */
    @Nullable
    Byte byteInteger();

    /** A number; one too large for a {@code double} is a mismatch, not infinity. */
    @Nullable
    Double decimal();

    /** A number; one too large for a {@code float} is a mismatch, not infinity. */
    @Nullable
    Float floatDecimal();

    /** {@code true} or {@code false}. */
    @Nullable
    Boolean bool();

    /** A string of exactly one {@code char}. */
    @Nullable
    Character character();

    /** Bytes as a string in base64: the standard alphabet of RFC 4648, with padding. */
    byte @Nullable [] base64();

    /** A whole number that fits an {@code int}; empty, not null, for {@code null}. */
    OptionalInt optionalInteger();

    /** A whole number that fits a {@code long}; empty, not null, for {@code null}. */
    OptionalLong optionalLongInteger();

    /** A number within the range of a {@code double}; empty, not null, for {@code null}. */
    OptionalDouble optionalDecimal();

    /** A number, exactly as written. */
    @Nullable
    BigDecimal bigDecimal();

    /** A whole number of any size. */
    @Nullable
    BigInteger bigInteger();

    /**
     * A string with a meaning of its own: {@code json.parsed("a date such as 2026-11-21", LocalDate::parse)}.
     *
     * @param expected what the string should be, for the message
     * @param parser gives the value; any {@code RuntimeException} of it means that the string is something else
     */
    <T> @Nullable T parsed(String expected, Function<String, T> parser);

    /** A string that names a constant. */
    <E extends Enum<E>> @Nullable E constant(JsonConstants<E> constants);

    /** A value with a reader of its own, which is not called for {@code null}. */
    <T> @Nullable T value(ValueReader<T> reader);

    /** An array. The list cannot be changed; a {@code null} in it is a mismatch. */
    <T> @Nullable List<T> list(ValueReader<T> element);

    /** An array whose order is kept and whose repetitions are dropped. The set cannot be changed; no {@code null} in it. */
    <T> @Nullable Set<T> set(ValueReader<T> element);

    /** An object of any fields, in their order. The map cannot be changed; a {@code null} in it is a mismatch. */
    <T> @Nullable Map<String, T> map(ValueReader<T> value);

    /** A value of a type with Jackson annotations of its own, read by the client's {@code ObjectMapper}. */
    <T> @Nullable T mapped(Class<T> type);

    /**
     * The value just read, held against what its type does not say.
     *
     * @return {@code value}, null too; a value that the rule does not accept is a mismatch where it stands
     */
    <T> @Nullable T checked(JsonRule<? super T> rule, @Nullable T value);

    /** Empty for null. */
    default OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Empty for null. */
    default OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Empty for null. */
    default OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * At an object: the string under {@code property}, wherever in the object it stands. Afterwards the object is still
     * unread, with all its fields: the variant's reader reads it.
     */
    String discriminator(String property);

    /** To be thrown when {@link #discriminator(String)} gave a name that is none of the variants'. */
    RuntimeException unknownVariant(String found, String... known);

    /**
     * A component of the object that was just read to its end.
     *
     * @return {@code value}; null is the mismatch "nothing found" at {@code field}
     */
    <T> T required(String field, @Nullable T value);
}
