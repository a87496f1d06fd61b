package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    @User("""
            Summarise the order of {{customer}}:
            {{#items}}
            - {{amount}} x {{name}}
            {{/items}}
            """)
    String sum(String customer, List<Item> items);

    record Item(String name, int amount) {}
}
