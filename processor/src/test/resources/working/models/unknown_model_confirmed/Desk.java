package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-newest")
@SuppressWarnings("QWN101")
public interface Desk {
    String ask(String question);
}
