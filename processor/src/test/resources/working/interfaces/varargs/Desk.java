package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Join{{#words}} {{.}}{{/words}} with {{by}}.")
    String join(String by, String... words);

    @User("Add{{#numbers}} {{.}}{{/numbers}}.")
    int sum(int... numbers);
}
