package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
@System("{{client}} {{prompt}}")
public interface Desk {
    @User("{{json}} {{system}} {{user}} {{text}} {{item}} {{ASK}} {{class_}} {{_if}} {{this_}}{{#items}}{{.}}{{/items}}")
    String ask(
            String client,
            String prompt,
            String json,
            String system,
            String user,
            String text,
            String item,
            String ASK,
            String class_,
            String _if,
            String this_,
            List<String> items);
}
