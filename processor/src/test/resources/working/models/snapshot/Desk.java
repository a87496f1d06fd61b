package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus-2025-07-28")
public interface Desk {
    String ask(String question);
}
