package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{#words}}[{{.}}]{{/words}}{{^words}}none{{/words}}")
    String sum(String... words);
}
