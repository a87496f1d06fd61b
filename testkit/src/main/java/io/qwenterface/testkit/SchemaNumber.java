package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number within the bounds of a schema: 1 if it fits, else the nearest to it. It is counted in steps. */
final class SchemaNumber {
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private SchemaNumber() {}

    static JsonNode of(JsonNode schema, boolean whole, int variant) {
        BigDecimal step = step(schema, whole);
        BigInteger steps = BigDecimal.ONE.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        BigInteger least = least(schema, step);
        BigInteger most = most(schema, step);
        steps = most == null ? steps : steps.min(most);
        steps = least == null ? steps : steps.max(least);
        BigInteger varied = steps.add(BigInteger.valueOf(variant));
        if (most == null || varied.compareTo(most) <= 0) {
            steps = varied;
        } else {
            steps = steps.subtract(BigInteger.valueOf(variant));
        }
        BigDecimal value = new BigDecimal(steps).multiply(step);
        return whole
                ? JsonNodeFactory.instance.numberNode(value.toBigInteger())
                : JsonNodeFactory.instance.numberNode(value.stripTrailingZeros());
    }

    private static BigDecimal step(JsonNode schema, boolean whole) {
        JsonNode multipleOf = schema.path("multipleOf");
        if (!multipleOf.isNumber()) {
            return whole ? BigDecimal.ONE : SMALL;
        }
        BigDecimal step = multipleOf.decimalValue().stripTrailingZeros();
        // Ten to the scale times 1.5 is a multiple of 1.5 and whole.
        return whole && step.scale() > 0 ? step.scaleByPowerOfTen(step.scale()) : step;
    }

    private static @Nullable BigInteger least(JsonNode schema, BigDecimal step) {
        BigInteger least = null;
        if (schema.path("minimum").isNumber()) {
            least = steps(schema.path("minimum"), step, RoundingMode.CEILING);
        }
        if (schema.path("exclusiveMinimum").isNumber()) {
            BigInteger above = steps(schema.path("exclusiveMinimum"), step, RoundingMode.FLOOR)
                    .add(BigInteger.ONE);
            least = least == null ? above : least.max(above);
        }
        return least;
    }

    private static @Nullable BigInteger most(JsonNode schema, BigDecimal step) {
        BigInteger most = null;
        if (schema.path("maximum").isNumber()) {
            most = steps(schema.path("maximum"), step, RoundingMode.FLOOR);
        }
        if (schema.path("exclusiveMaximum").isNumber()) {
            BigInteger below = steps(schema.path("exclusiveMaximum"), step, RoundingMode.CEILING)
                    .subtract(BigInteger.ONE);
            most = most == null ? below : most.min(below);
        }
        return most;
    }

    private static BigInteger steps(JsonNode bound, BigDecimal step, RoundingMode rounding) {
        return bound.decimalValue().divide(step, 0, rounding).toBigInteger();
    }
}
