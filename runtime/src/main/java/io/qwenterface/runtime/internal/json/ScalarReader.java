package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.codegen.JsonConstants;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.JsonRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values without structure. Lenient, it also takes a string for a number or boolean and the other way round, names
 * of constants in another spelling, and {@code ""} or {@code "null"} for no value where no string was asked for.
 */
abstract class ScalarReader implements JsonReader {
    /** More names than these are not listed in a message. */
    private static final int MAX_NAMES = 20;

    /** A whole number of more digits is no answer, and costs quadratic time to make. */
    private static final int MAX_DIGITS = 1_000;

    private static final String BASE64 = "bytes in base64 such as aGVsbG8=";

    final JsonParser parser;
    final boolean lenient;

    ScalarReader(JsonParser parser, boolean lenient) {
        this.parser = parser;
        this.lenient = lenient;
    }

    @Override
    public final @Nullable String string() {
        return token() == JsonToken.VALUE_NULL ? null : scalarText("a string");
    }

    @Override
    public final @Nullable Integer integer() {
        return isAbsent() ? null : (Integer) (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public final @Nullable Long longInteger() {
        return isAbsent() ? null : (Long) whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public final @Nullable Short shortInteger() {
        return isAbsent() ? null : (Short) (short) whole(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public final @Nullable Byte byteInteger() {
        return isAbsent() ? null : (Byte) (byte) whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public final @Nullable Double decimal() {
        if (isAbsent()) {
            return null;
        }
        double value = floating();
        if (!Double.isFinite(value)) {
            throw mismatch("a number within the range of a double");
        }
        return value;
    }

    @Override
    public final @Nullable Float floatDecimal() {
        if (isAbsent()) {
            return null;
        }
        float value = (float) floating();
        if (!Float.isFinite(value)) {
            throw mismatch("a number within the range of a float");
        }
        return value;
    }

    @Override
    public final @Nullable Boolean bool() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return false;
        }
        if (isAbsent()) {
            return null;
        }
        Boolean meant = isLenientString() ? LenientScalars.bool(text()) : null;
        if (meant == null) {
            throw mismatch("true or false");
        }
        return meant;
    }

    @Override
    public final @Nullable Character character() {
        if (token() == JsonToken.VALUE_NULL) {
            return null;
        }
        String text = scalarText("a single character");
        if (text.length() != 1) {
            throw mismatch("a single character");
        }
        return text.charAt(0);
    }

    @Override
    public final byte @Nullable [] base64() {
        JsonToken token = token();
        // Even "null" is base64: only a null is none.
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw mismatch(BASE64);
        }
        String encoded = lenient ? text().strip() : text();
        // The decoder would do without the padding; then a text that was cut short passes for a whole one.
        if (encoded.length() % 4 != 0) {
            throw mismatch(BASE64);
        }
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw mismatch(BASE64, e);
        }
    }

    @Override
    public final OptionalInt optionalInteger() {
        return optional(integer());
    }

    @Override
    public final OptionalLong optionalLongInteger() {
        return optional(longInteger());
    }

    @Override
    public final OptionalDouble optionalDecimal() {
        return optional(decimal());
    }

    @Override
    public final @Nullable BigDecimal bigDecimal() {
        return isAbsent() ? null : number("a number");
    }

    @Override
    public final @Nullable BigInteger bigInteger() {
        if (isAbsent()) {
            return null;
        }
        BigDecimal number = number("an integer");
        // Both ways: 1e-999999999 is divided by as large a power of ten as 1e999999999 is multiplied with.
        if (Math.abs((long) number.precision() - number.scale()) > MAX_DIGITS) {
            throw mismatch("an integer of at most " + MAX_DIGITS + " digits");
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw mismatch("an integer", e);
        }
    }

    @Override
    public final <T> @Nullable T parsed(String expected, Function<String, T> parser) {
        if (isAbsent()) {
            return null;
        }
        String text = scalarText(expected);
        try {
            return parser.apply(lenient ? text.strip() : text);
        } catch (RuntimeException e) {
            throw mismatch(expected, e);
        }
    }

    @Override
    public final <E extends Enum<E>> @Nullable E constant(JsonConstants<E> constants) {
        JsonToken token = token();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.VALUE_STRING) {
            E constant = constants.named(text());
            if (constant == null && lenient) {
                constant = constants.resembling(text());
            }
            if (constant != null) {
                return constant;
            }
            if (isAbsent()) {
                return null;
            }
        }
        throw mismatch(oneOf(constants.names()));
    }

    @Override
    public final <T> @Nullable T checked(JsonRule<? super T> rule, @Nullable T value) {
        if (value == null || rule.accepts(value)) {
            return value;
        }
        String found = rule.found(value);
        throw new MismatchException(JsonPath.of(parser), rule.expected(), found.isEmpty() ? Found.at(parser) : found);
    }

    /** Null, or what a model writes for it in a string. */
    final boolean isAbsent() {
        return token() == JsonToken.VALUE_NULL || (isLenientString() && LenientScalars.isAbsent(text()));
    }

    final JsonToken token() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    final String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    final MismatchException mismatch(String expected) {
        return mismatch(expected, null);
    }

    /** No JSON, or more than a reader should have to bear. */
    final MismatchException unreadable(IOException failure) {
        return new MismatchException(
                JsonPath.of(parser.getParsingContext()), "JSON", "text that is none: " + failure.getMessage(), failure);
    }

    static String oneOf(List<String> names) {
        return names.size() <= MAX_NAMES
                ? "one of " + String.join(", ", names)
                : oneOf(names.subList(0, MAX_NAMES)) + " and " + (names.size() - MAX_NAMES) + " more";
    }

    private boolean isLenientString() {
        return lenient && token() == JsonToken.VALUE_STRING;
    }

    private MismatchException mismatch(String expected, @Nullable Throwable cause) {
        return new MismatchException(JsonPath.of(parser), expected, Found.at(parser), cause);
    }

    /** A string's text; lenient, also that of a number or boolean. */
    private String scalarText(String expected) {
        JsonToken token = token();
        if (token == JsonToken.VALUE_STRING || (lenient && token.isScalarValue())) {
            return text();
        }
        throw mismatch(expected);
    }

    private long whole(long min, long max) {
        try {
            long value;
            if (token() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                value = parser.getLongValue();
            } else {
                // 3.0 and 3e0 are whole numbers in JSON Schema too.
                value = number("an integer").longValueExact();
            }
            if (value >= min && value <= max) {
                return value;
            }
        } catch (IOException e) {
            throw unreadable(e);
        } catch (ArithmeticException e) {
            if (token() != JsonToken.VALUE_NUMBER_INT) {
                throw mismatch("an integer", e);
            }
        }
        throw mismatch("an integer from " + min + " to " + max);
    }

    private double floating() {
        if (!token().isNumeric()) {
            return number("a number").doubleValue();
        }
        try {
            return parser.getDoubleValue();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BigDecimal number(String expected) {
        try {
            if (token().isNumeric()) {
                return parser.getDecimalValue();
            }
            BigDecimal meant = isLenientString() ? LenientScalars.number(text()) : null;
            if (meant != null) {
                return meant;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        throw mismatch(expected);
    }
}
