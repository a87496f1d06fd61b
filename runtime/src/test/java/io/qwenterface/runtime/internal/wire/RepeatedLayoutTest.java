package io.qwenterface.runtime.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.runtime.StreamEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedLayoutTest {
    private static final String OPEN_AI = """
            {"choices":[{"delta":{"content":"Hi","reasoning_content":""},"finish_reason":null,"index":0}],\
            "usage":null,"created":1763,"model":"m","id":"chatcmpl-1"}""";

    private static final String DASH_SCOPE = """
            {"output":{"choices":[{"message":{"content":[{"text":"Hi"}],"role":"assistant"},\
            "finish_reason":"null"}]},"usage":{"total_tokens":13,"output_tokens":1,"input_tokens":12},\
            "request_id":"r"}""";

    private final RepeatedLayout layout = new RepeatedLayout();
    private final ChatChunk chunk = new ChatChunk();

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Hi", "two words", "a \\\"quoted\\\" \\\\ \\b\\f\\n\\r\\t", "世界 🎉 é"})
    void readsADocumentThatDiffersInItsText(String text) {
        learn(OPEN_AI, "Hi", "");
        assertThat(reads(OPEN_AI.replace("Hi", text))).isTrue();
        assertThat(chunk.text).isEqualTo(text.translateEscapes());
    }

    @Test
    void readsASlashThatNeedNotHaveBeenEscaped() {
        learn(OPEN_AI, "Hi", "");
        assertThat(reads(OPEN_AI.replace("Hi", "<\\/p>"))).isTrue();
        assertThat(chunk.text).isEqualTo("</p>");
    }

    @Test
    void readsAThought() {
        String thinking = OPEN_AI.replace("\"Hi\"", "null").replace("content\":\"\"", "content\":\"Hm\"");
        learn(thinking, "", "Hm");
        assertThat(reads(thinking.replace("Hm", "So"))).isTrue();
        assertThat(chunk.reasoning).isEqualTo("So");
        assertThat(chunk.text).isEmpty();
    }

    @Test
    void readsADocumentWithOtherTokenCounts() {
        learn(DASH_SCOPE, "Hi", "");
        assertThat(reads(DASH_SCOPE
                        .replace("Hi", " there")
                        .replace(":13,", ":1400,")
                        .replace(":1,", ":1388,")))
                .isTrue();
        assertThat(chunk.text).isEqualTo(" there");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "null,\"index\"|\"stop\",\"index\"",
                "\"index\":0|\"index\":1",
                "1763|1764",
                "\"usage\":null|\"usage\":{}",
                "Hi|\\u0048i",
                "Hi|\\x",
                "Hi\"|Hi",
                "Hi|H\u0001i",
                "Hi|\uFFFD",
                "chatcmpl-1\"}|chatcmpl-1\"}}",
                "chatcmpl-1\"}|chatcmpl-1\""
            })
    void leavesAnyOtherDifferenceToTheParser(String before, String after) {
        learn(OPEN_AI, "Hi", "");
        String other = OPEN_AI.replace(before, after);
        assertThat(other).isNotEqualTo(OPEN_AI);
        assertThat(reads(other)).isFalse();
        assertThat(chunk.text).isEmpty();
    }

    @Test
    void learnsNothingFromADocumentThatSaysMoreThanAText() {
        learn(OPEN_AI, "Hi", "Hm");
        assertThat(reads(OPEN_AI)).isFalse();
        chunk.finish = "stop";
        learn(OPEN_AI, "Hi", "");
        assertThat(reads(OPEN_AI)).isFalse();
        chunk.tools.add(new ToolFragment());
        learn(OPEN_AI, "Hi", "");
        assertThat(reads(OPEN_AI)).isFalse();
        chunk.index = 1;
        learn(OPEN_AI, "Hi", "");
        assertThat(reads(OPEN_AI)).isFalse();
    }

    /** Which of the two is the answer's, only the parser knows. */
    @Test
    void learnsNothingFromADocumentWithTwoTexts() {
        String two = OPEN_AI.replace("reasoning_content\":\"\"", "content\":\"Hi\"");
        learn(two, "Hi", "");
        assertThat(reads(two)).isFalse();
    }

    @Test
    void stopsLearningWhereNothingRepeats() {
        for (int i = 0; i < 4; i++) {
            learn(OPEN_AI.replace("1763", "2000" + i), "Hi", "");
        }
        learn(OPEN_AI, "Hi", "");
        assertThat(reads(OPEN_AI)).isFalse();
    }

    @Test
    void goesOnLearningWhereSomethingRepeats() {
        for (int i = 0; i < 10; i++) {
            String document = OPEN_AI.replace("1763", "2000" + i);
            learn(document, "Hi", "");
            assertThat(reads(document)).isTrue();
        }
    }

    /** Changes every byte to every kind of byte: what a stream says must not depend on what came before. */
    @ParameterizedTest
    @ValueSource(strings = {OPEN_AI, DASH_SCOPE})
    void readsWhateverDiffersInOneByteAsTheParserDoes(String document) {
        byte[] known = document.getBytes(UTF_8);
        int repeated = 0;
        for (int at = 0; at < known.length; at++) {
            for (int replacement :
                    new int[] {'"', '\\', ',', ':', '{', ']', ' ', '\n', 0, '0', '1', 'n', 'x', 0xC3, 0xFF}) {
                byte[] other = known.clone();
                other[at] = (byte) replacement;
                ChatStream fresh = stream(document);
                ChatStream primed = stream(document);
                outcome(primed, known);
                String expected = outcome(fresh, other);
                assertThat(outcome(primed, other))
                        .as(() -> new String(other, UTF_8))
                        .isEqualTo(expected);
                repeated += expected.startsWith("[Text") ? 1 : 0;
            }
        }
        assertThat(repeated).isGreaterThan(100);
    }

    /** The same with pieces cut out, as a broken proxy would. */
    @ParameterizedTest
    @ValueSource(strings = {OPEN_AI, DASH_SCOPE})
    void readsADocumentWithAHoleAsTheParserDoes(String document) {
        byte[] known = document.getBytes(UTF_8);
        IntStream.range(0, known.length)
                .forEach(at -> IntStream.of(1, 2, 5, 30).forEach(size -> {
                    String other =
                            document.substring(0, at) + document.substring(Math.min(at + size, document.length()));
                    ChatStream primed = stream(document);
                    outcome(primed, known);
                    assertThat(outcome(primed, other.getBytes(UTF_8)))
                            .as(other)
                            .isEqualTo(outcome(stream(document), other.getBytes(UTF_8)));
                }));
    }

    private static ChatStream stream(String document) {
        return (ChatStream) (document.equals(OPEN_AI) ? OpenAiChatWire.INSTANCE : DashScopeWire.INSTANCE).decoder();
    }

    /** What the stream gives for one more document: events or a failure. */
    private static String outcome(ChatStream stream, byte[] document) {
        List<StreamEvent> events = new ArrayList<>();
        try {
            boolean last = stream.read("", null, document, 0, document.length, events::add);
            return events + (last ? " last" : "");
        } catch (AnswerFault fault) {
            return "fault " + fault.error();
        }
    }

    private void learn(String document, String text, String reasoning) {
        byte[] bytes = ("#" + document + "#").getBytes(UTF_8);
        chunk.text = text;
        chunk.reasoning = reasoning;
        layout.learn(bytes, 1, bytes.length - 2, chunk);
        chunk.nextPiece();
        chunk.index = 0;
    }

    private boolean reads(String document) {
        byte[] bytes = ("##" + document + "##").getBytes(UTF_8);
        return layout.read(bytes, 2, bytes.length - 4, chunk);
    }
}
