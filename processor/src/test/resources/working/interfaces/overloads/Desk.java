package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    String ask(String question);

    @User("{{question}} in {{language}}")
    String ask(String question, String language);

    @User("{{question}} in {{words}} words")
    Answer ask(String question, int words);

    record Answer(String text) {}
}
