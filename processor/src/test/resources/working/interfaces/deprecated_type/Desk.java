package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    @SuppressWarnings("deprecation")
    Answer ask(String question);
}
