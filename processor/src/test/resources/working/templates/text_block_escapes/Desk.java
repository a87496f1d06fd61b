package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("""
            Say \"hello\" to {{name}} \
            on one line.\tTabbed, a backslash \\ and a triple \""" quote.
            Trailing space:\s
            """)
    String greet(String name);
}
