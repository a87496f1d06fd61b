package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{! who reads this? }}Summarise:\n{{! a line of its own }}\n{{text}}")
    String summarise(String text);
}
