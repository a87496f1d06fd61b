package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System("You answer for {{product}}, in {{language}}.")
public interface Desk {
    @User("{{question}}")
    String answer(String product, String language, String question);
}
