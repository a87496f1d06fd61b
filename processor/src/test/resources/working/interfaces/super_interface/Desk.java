package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System("You are the desk.")
public interface Desk extends Greeter, Namer {
    @User("{{question}}")
    String ask(String question);
}

interface Greeter {
    @User("Greet {{name}}.")
    String greet(String name);
}

interface Namer extends Greeter {
    @User("Name a {{thing}}.")
    @System("You find names.")
    String name(String thing);
}
