package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Translate into {{language}}:\n{{text}}")
    String translate(String text, String language);

    default String toEnglish(String text) {
        return translate(trim(text), language());
    }

    static String language() {
        return "English";
    }

    private String trim(String text) {
        return text.trim();
    }

    @Override
    String toString();

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();
}
