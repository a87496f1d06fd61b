package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk extends Greeter {
    @Override
    @User("Greet {{who}} warmly.")
    String greet(String who);
}

interface Greeter {
    @User("Greet {{name}}.")
    String greet(String name);
}
