package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk extends Other {
    String ask(String question);
}
