package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Tags:{{#tags}} {{.}}{{/tags}}{{#numbers}} {{.}}{{/numbers}}")
    String sum(List<String> tags, int[] numbers);
}
