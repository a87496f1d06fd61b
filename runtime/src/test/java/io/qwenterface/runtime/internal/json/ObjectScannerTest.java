package io.qwenterface.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectScannerTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                answer(
                        false,
                        "{\"a\":\"x\",\"b\":12 ,\"c\":[1, {\"d\":\"}\"}],\"e\":null}",
                        "a=x",
                        "b=12",
                        "c=[1, {\"d\":\"}\"}]",
                        "e=null"),
                answer(false, "{ \"a\" : \"\" }", "a="),
                answer(false, "{\"a\":\"1\\n\\t\\\"\\\\\\/\\u4e2d\\ud83d\\ude00😀\"}", "a=1\n\t\"\\/中😀😀"),
                answer(false, "<think>{\"a\":1}</think>Here {you} are:\n```json\n{\"a\":2}\n```\n{\"a\":3}", "a=2"),
                answer(false, "{a: 'it''s', \"b\": “c”, d: True}", "a=it''s", "b=c", "d=True"),
                answer(false, "{\"a\":\"the \"big\" one\",\"b\":\"\"}", "a=the \"big\" one", "b="),
                answer(false, "{\"a\":\"C:\\Program\"}", "a=C:\\Program"),
                answer(false, "{\"a\":\"C:\\Program\",\"a\":2}", "a=2"),
                answer(false, "{\"a\":\"x\"", "a=x"),
                answer(true, "{\"value\":{\"type\":\"Card\",\"n\":\"1\"}}", "type=Card", "n=1"),
                answer(true, "{\"note\":\"{\",\"value\":{\"n\":{\"value\":{\"m\":1}}}}", "n={\"value\":{\"m\":1}}"),
                answer(true, "{\"type\":\"Card\",\"n\":\"1\"}", "type=Card", "n=1"),
                answer(false, "{}"),
                answer(false, "I cannot."));
    }

    private static Arguments answer(boolean wrapped, String text, String... fields) {
        return Arguments.of(wrapped, text, List.of(fields));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void tellsTheSameWhereverTheTextIsCut(boolean wrapped, String text, List<String> fields) {
        for (int first = 0; first <= text.length(); first++) {
            for (int second = first; second <= text.length(); second++) {
                ObjectScanner scanner = new ObjectScanner(wrapped);
                scanner.add(text.substring(0, first));
                scanner.add(text.substring(first, second));
                scanner.add(text.substring(second));
                assertThat(said(scanner.end(text)))
                        .as("cut at %s and %s", first, second)
                        .isEqualTo(fields);
            }
        }
    }

    @Test
    void growsAndTellsWhetherItDid() {
        ObjectScanner scanner = new ObjectScanner(false);
        assertThat(scanner.add("Sure: {\"ti")).isFalse();
        assertThat(scanner.fields()).isEmpty();
        assertThat(scanner.add("tle\": ")).isFalse();
        assertThat(scanner.add("\"")).isTrue();
        assertThat(scanner.add("")).isFalse();
        assertThat(scanner.add("He\\")).isTrue();
        assertThat(said(scanner.fields())).containsExactly("title=He");
        assertThat(scanner.add("u00")).isFalse();
        assertThat(scanner.add("e9")).isTrue();
        List<GrowingField> earlier = scanner.fields();
        assertThat(earlier.get(0).complete()).isFalse();
        assertThat(scanner.add("\"")).isTrue();
        assertThat(scanner.fields().get(0).complete()).isTrue();
        assertThat(scanner.add(", \"tags\" :")).isFalse();
        assertThat(scanner.add("[1,")).isTrue();
        assertThat(said(scanner.fields())).containsExactly("title=Heé", "tags=[1,");
        assertThat(scanner.add("2]")).isTrue();
        assertThat(scanner.fields().get(1).complete()).isTrue();
        assertThat(scanner.add("}")).isFalse();
        assertThat(said(earlier)).containsExactly("title=Heé");
    }

    @Test
    void tellsNoHalfOfACharacter() {
        ObjectScanner scanner = new ObjectScanner(false);
        assertThat(scanner.add("{\"a\":\"x\ud83d")).isTrue();
        assertThat(said(scanner.fields())).containsExactly("a=x");
        assertThat(scanner.add("\ude00")).isTrue();
        assertThat(said(scanner.fields())).containsExactly("a=x\ud83d\ude00");
    }

    /** A snapshot after each piece of a megabyte: only sharing what came before lets that end. */
    @Test
    void takesSnapshotsOfALongTextWithoutCopyingIt() {
        ObjectScanner scanner = new ObjectScanner(false);
        scanner.add("{\"text\":\"");
        int pieces = 250_000;
        List<GrowingField> last = List.of();
        for (int i = 0; i < pieces; i++) {
            assertThat(scanner.add("word")).isTrue();
            last = scanner.fields();
        }
        assertThat(last.get(0).text()).hasSize(4 * pieces).endsWith("wordword");
    }

    private static List<String> said(List<GrowingField> fields) {
        return fields.stream().map(field -> field.name() + "=" + field.text()).toList();
    }
}
