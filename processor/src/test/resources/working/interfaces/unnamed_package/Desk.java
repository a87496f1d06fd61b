import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    String ask(String question);

    Answer answer(String question);

    record Answer(String text) {}
}
