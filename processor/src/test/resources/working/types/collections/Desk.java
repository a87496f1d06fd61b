package accepted;

import io.qwenterface.QwenModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QwenModel("qwen-plus")
public interface Desk {
    List<String> tags(String text);

    Set<Language> languages(String text);

    Map<String, Integer> counts(String text);

    Map<String, List<Person>> people(String text);

    List<Person> list(String text);

    record Person(String name, Collection<String> nicknames) {}

    enum Language {
        ENGLISH,
        CHINESE
    }
}
