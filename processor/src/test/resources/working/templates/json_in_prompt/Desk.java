package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Fill in {\"name\": \"{{name}}\", \"tags\": {\"a\": {}}} and keep }} as it is.")
    String fill(String name);
}
