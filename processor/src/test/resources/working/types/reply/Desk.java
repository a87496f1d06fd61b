package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    Reply<String> ask(String question);

    Reply<Person> person(String text);

    Reply<List<Person>> people(String text);

    Reply<Boolean> isUrgent(String text);

    record Person(String name) {}
}
