package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    /**
     * Asks.
     *
     * @deprecated use {@link #answer}
     */
    @Deprecated
    String ask(String question);

    String answer(String question);
}
