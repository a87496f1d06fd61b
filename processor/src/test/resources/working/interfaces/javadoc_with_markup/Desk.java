package accepted;

import io.qwenterface.QwenModel;

/**
 * A desk. <p>It has {@code code}, *&#47; and $ signs, {@link Answer} and <pre>{@code
 *   blocks { }
 * }</pre>
 */
@QwenModel("qwen-plus")
public interface Desk {
    /**
     * Asks \u0041 question.
     *
     * @param question what
     * @return {@link Answer}
     */
    Answer ask(String question);

    /**
     * An answer: it's "quoted", {@literal <raw>} &amp; more. And a second sentence.
     *
     * @param text the <em>text</em>,
     *     on two lines
     */
    record Answer(String text) {}
}
