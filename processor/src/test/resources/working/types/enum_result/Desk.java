package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    Language language(String text);

    enum Language {
        ENGLISH,
        CHINESE
    }
}
