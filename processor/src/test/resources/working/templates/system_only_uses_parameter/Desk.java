package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System("You write for {{audience}}.")
public interface Desk {
    @User("Write a greeting.")
    String greet(String audience);
}
