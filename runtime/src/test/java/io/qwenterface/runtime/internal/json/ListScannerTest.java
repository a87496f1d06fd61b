package io.qwenterface.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListScannerTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                answer("{\"value\":[{\"a\":1},{\"a\":2}]}", "{\"a\":1}", "{\"a\":2}"),
                answer("{ \"value\" : [ ] }"),
                answer("{\"value\":[1, -2.5e3 ,true,null]}", "1", "-2.5e3 ", "true", "null"),
                answer("{\"value\":[\"a]\",\"b\\\"],\",\"\\\\\"]}", "\"a]\"", "\"b\\\"],\"", "\"\\\\\""),
                answer("{\"value\":[[1,[2]],{\"a\":[{}]}]}", "[1,[2]]", "{\"a\":[{}]}"),
                answer("{\"value\":[{\"a\":\"}\\\"]\"}]} and {\"value\":[1]}", "{\"a\":\"}\\\"]\"}"),
                // The list alone, fenced or not, after reasoning or not.
                answer("[1,2]", "1", "2"),
                answer("\n```json\n[{\"a\":1}]\n```", "{\"a\":1}"),
                answer("```[json]\n[1]\n```", "1"),
                answer("<think>[3] {\"value\":[4]} </thin </think>\n[1]", "1"),
                answer("<think>a</think>{\"value\":[1]}", "1"),
                answer("Here are [2] of {them}:\n```json\n{\"value\":[1,2]}\n```\nDone [3].", "1", "2"),
                // Other fields before it, whatever they hold.
                answer("{\"note\":\"[{\\\"value\\\":[9]}\",\"n\":12,\"o\":{\"value\":[8]},\"value\":[1]}", "1"),
                answer("{'value': ['it''s', {b: 'x, y'}]}", "'it'", "'s'", "{b: 'x, y'}"),
                answer("{value: [1]}", "1"),
                answer("{“value”: [“a, b”]}", "“a, b”"),
                // What models get wrong inside of an element is read with the element.
                answer("[{\"a\":\"the \"big\" one}\"},{\"a\":1,}]", "{\"a\":\"the \"big\" one}\"}", "{\"a\":1,}"),
                answer("[{\"a\":\"x\" \"b\":\"y]\"},2]", "{\"a\":\"x\" \"b\":\"y]\"}", "2"),
                answer("[{a: don't}, {a: 2}]", "{a: don't}", "{a: 2}"),
                answer(
                        "[{\"a\":1, // it's ]\n\"b\":2 /* } */},\n# none ]\n3 ,]",
                        "{\"a\":1, // it's ]\n\"b\":2 /* } */}",
                        "# none ]\n3 "),
                answer("[1,\n// the end ]\n]", "1"),
                answer("{\"value\":[1}", "1"),
                answer("[HIGH,LOW]", "HIGH", "LOW"),
                // No list: for whoever reads the whole answer.
                answer("{\"items\":[1]}"),
                answer("{\"value\":{\"a\":[1]}}"),
                answer("\"{\\\"value\\\":[1]}\""),
                answer("See [1] and [2]."),
                answer("{}{a}{\"b\"}"),
                answer("<thi[1]"),
                answer(""));
    }

    private static Arguments answer(String text, String... elements) {
        return Arguments.of(text, List.of(elements));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void givesTheSameElementsWhereverTheTextIsCut(String text, List<String> elements) {
        assertThat(scanned(text)).isEqualTo(elements);
        for (int first = 0; first <= text.length(); first++) {
            for (int second = first; second <= text.length(); second++) {
                assertThat(scanned(text.substring(0, first), text.substring(first, second), text.substring(second)))
                        .as("cut at %s and %s", first, second)
                        .isEqualTo(elements);
            }
        }
        assertThat(scanned(text.split(""))).isEqualTo(elements);
    }

    @Test
    void givesAnElementWithItsLastCharacter() {
        List<String> elements = new ArrayList<>();
        ListScanner scanner = new ListScanner(elements::add);
        scanner.add("{\"value\":[{\"a\":\"b\"");
        assertThat(elements).isEmpty();
        scanner.add("}");
        assertThat(elements).containsExactly("{\"a\":\"b\"}");
        scanner.add(",\"LOW\"");
        assertThat(elements).hasSize(2);
        scanner.add(",1");
        assertThat(elements).hasSize(2);
        scanner.add("2,");
        assertThat(elements).endsWith("12");
    }

    @Test
    void knowsWhatIsMissing() {
        assertThat(after("{\"value\":[1]").isClosed()).isTrue();
        assertThat(after("```\n[{}\n```").isClosed()).isTrue();
        assertThat(after("{\"value\":[{}").isBetween()).isTrue();
        assertThat(after("{\"value\":[{},").isBetween()).isFalse();
        assertThat(after("{\"value\":[{}, // more").isBetween()).isFalse();
        assertThat(after("{\"value\":[{} // no more").isBetween()).isTrue();
        assertThat(after("{\"value\":[12").rest()).isEmpty();
        assertThat(after("{\"value\":[\"a").rest()).isEmpty();
        assertThat(after("{\"value\":[{\"a\":[1]").rest()).isEqualTo("{\"a\":[1]");
        assertThat(after("{\"values\":[1").isFound()).isFalse();
    }

    /** Each character is looked at once and copied once, however large the text and however small the pieces. */
    @Test
    void readsAMegabyteInOnePass() {
        StringBuilder text = new StringBuilder("Sure:\n{\"value\":[");
        int elements = 0;
        while (text.length() < 1 << 20) {
            text.append(elements++ == 0 ? "" : ",").append("{\"what\":\"call \\\"Ann\\\" [now]\",\"days\":[1,{}]}");
        }
        text.append("]}");
        List<String> found = new ArrayList<>();
        ListScanner scanner = new ListScanner(found::add);
        Counted counted = new Counted(text);
        for (int at = 0; at < text.length(); at += 5) {
            scanner.add(counted.subSequence(at, Math.min(at + 5, text.length())));
        }
        assertThat(found).hasSize(elements);
        assertThat(counted.looks.get()).isBetween((long) text.length(), 2L * text.length());
    }

    private static ListScanner after(String text) {
        ListScanner scanner = new ListScanner(element -> {});
        scanner.add(text);
        return scanner;
    }

    private static List<String> scanned(String... pieces) {
        List<String> elements = new ArrayList<>();
        ListScanner scanner = new ListScanner(elements::add);
        for (String piece : pieces) {
            scanner.add(piece);
        }
        return elements;
    }

    /** Counts how often any of its characters is looked at. */
    private record Counted(CharSequence text, AtomicLong looks) implements CharSequence {
        Counted(CharSequence text) {
            this(text, new AtomicLong());
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
