package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System("You are {{who}}. Yes, {{who}}.")
public interface Desk {
    @User("{{who}}, {{what}}, {{what}}?")
    String ask(String who, String what);
}
