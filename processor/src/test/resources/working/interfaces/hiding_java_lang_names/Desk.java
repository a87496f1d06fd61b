package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    java.lang.String ask(java.lang.String question);

    Override read(java.lang.String text);

    @User("{{#objects}}{{.}}{{/objects}}")
    List list(java.util.List<java.lang.String> objects);

    record Override(java.lang.String string, Integer integer) {}

    record Integer(int value) {}

    record List(java.util.List<Override> list) {}
}
