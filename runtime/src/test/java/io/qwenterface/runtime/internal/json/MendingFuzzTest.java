package io.qwenterface.runtime.internal.json;

import static io.qwenterface.runtime.internal.json.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random answers in random disorder, always the same ones: a failure names its seed. */
class MendingFuzzTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void mendsDamagedAnswersToTheSameValue() {
        int mended = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Shape shape = Shape.object(random, 3);
            Object value = shape.random(random);
            String answer = new DamagingPrinter(random).answer(value);
            JsonAnswer<?> result = read(Desk.object(shape::read), answer);
            assertThat(result.value()).as("seed %d: %s", seed, answer).isEqualTo(value);
            mended += result.repaired() ? 1 : 0;
        }
        assertThat(mended).isGreaterThan(2_700);
    }

    @Test
    void mendsDamagedWrappedAnswersToTheSameValue() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Shape shape = new Shape.Many(Shape.any(random, 2));
            Object value = shape.random(random);
            DamagingPrinter printer = new DamagingPrinter(random);
            String answer = printer.answer(random.nextBoolean() ? value : java.util.Map.of("value", value));
            assertThat(read(Desk.wrapped(shape::read), answer).value())
                    .as("seed %d: %s", seed, answer)
                    .isEqualTo(value);
        }
    }

    @Test
    @Timeout(60)
    void givesAMismatchForGarbage() {
        List<String> pieces = List.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"",
                "'",
                "\\",
                "\\u",
                "//",
                "/*",
                "*/",
                "#",
                "\n",
                " ",
                "a",
                "text",
                "type",
                "1",
                "-",
                "e9",
                ".",
                "true",
                "None",
                "```",
                "<think>",
                "</think>",
                "“",
                "”",
                "\0",
                "\ud83c",
                "é",
                "value");
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder garbage = new StringBuilder();
            int size = random.nextInt(60);
            for (int i = 0; i < size; i++) {
                garbage.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (JsonOutput<?> output : outputs()) {
                assertReadOrMismatch(output, garbage.toString(), seed);
            }
        }
    }

    @Test
    @Timeout(60)
    void givesAMismatchOrAValueForAnswersWithAnythingChanged() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Shape shape = Shape.object(random, 2);
            StringBuilder answer = new StringBuilder(new DamagingPrinter(random).answer(shape.random(random)));
            for (int i = 0; i < 3 && !answer.isEmpty(); i++) {
                int at = random.nextInt(answer.length());
                switch (random.nextInt(3)) {
                    case 0 -> answer.deleteCharAt(at);
                    case 1 -> answer.insert(at, "{}[]\":,'\\#/`".charAt(random.nextInt(12)));
                    default -> answer.setLength(at + 1);
                }
            }
            assertReadOrMismatch(Desk.object(shape::read), answer.toString(), seed);
        }
    }

    /** Quadratic work on these would take hours, not seconds. */
    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a\":",
                "{\"a",
                "{\"\\\"",
                "{'",
                "{\"a\":[",
                "[1]",
                "{\"a\":1}",
                "{/*",
                "{//",
                "{#",
                "{a",
                "{a:",
                "[a,",
                "\"",
                "\\",
                "```",
                "``` {",
                "{\"a\" \"",
                "{\"a\": \"b\" ",
                "{\"a\":1]",
                "<think>",
                "</think>",
                "a ",
                "1",
                "1,",
                "\" ",
                "[\"a\" ",
                "[\"\",\"",
                "{“",
                "{\"text\":\"x\",",
                "{\"type\":\"transfer\",\"iban\":\"a\",\"fallback\":"
            })
    void takesLinearTimeForAMegabyteOf(String piece) {
        String megabyte = piece.repeat(MEGABYTE / piece.length());
        assertReadOrMismatch(Desk.wrapped(json -> json.list(JsonReader::string)), megabyte, 0);
        assertReadOrMismatch(Desk.PAYMENT, "{\"text\":[" + megabyte, 0);
        assertReadOrMismatch(Desk.object(Desk::readNote), "{\"text\":\"" + megabyte + "\"}", 0);
    }

    private static List<JsonOutput<?>> outputs() {
        return List.of(
                Desk.object(Desk::readNote),
                Desk.PAYMENT,
                Desk.wrapped(JsonReader::integer),
                Desk.wrapped(json -> json.list(JsonReader::string)));
    }

    /** Anything else that is thrown fails the test. */
    private static void assertReadOrMismatch(JsonOutput<?> output, String text, int seed) {
        try {
            assertThat(read(output, text).value()).as("seed %d", seed).isNotNull();
        } catch (MismatchException e) {
            assertThat(e.getMessage())
                    .as("seed %d", seed)
                    .startsWith("expected ")
                    .hasSizeLessThan(20_000);
        }
    }
}
