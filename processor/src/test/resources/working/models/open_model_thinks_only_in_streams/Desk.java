package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen3-32b")
public interface Desk {
    String ask(String question);

    Answer answer(String question);

    Flow.Publisher<StreamEvent> stream(String question);

    record Answer(String text) {}
}
