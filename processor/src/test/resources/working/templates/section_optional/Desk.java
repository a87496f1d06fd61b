package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Greet{{#name}} {{.}}{{/name}}{{^name}} whoever it is{{/name}}.")
    String greet(Optional<String> name);
}
