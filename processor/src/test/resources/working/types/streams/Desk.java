package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
public interface Desk {
    Flow.Publisher<String> text(String question);

    @User("{{question}} Answer in {{language}}.")
    Flow.Publisher<StreamEvent> events(String question, String language);
}
