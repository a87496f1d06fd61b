package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
interface Desk {
    String ask(String question);

    Answer answer(String question);

    record Answer(String text) {}
}
