package accepted;

import io.qwenterface.QwenModel;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-plus")
public interface Desk {
    String ask(String question);

    Answer answer(String question);

    Flow.Publisher<String> stream(String question);

    record Answer(String text) {}
}
