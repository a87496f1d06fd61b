package accepted;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    Page<Person> people(String text);

    Page<String> words(String text);

    record Page<T>(List<T> entries, int total) {}

    record Person(String name) {}
}
