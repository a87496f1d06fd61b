package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("In Mustache, {{{{name}} prints a name. Explain it to {{reader}}.")
    String explain(String reader);
}
