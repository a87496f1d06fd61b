package accepted;

import io.qwenterface.Example;
import io.qwenterface.QwenModel;
import io.qwenterface.System;

@QwenModel("qwen-plus")
@System("You name the language.")
@Example(user = "Guten Tag", assistant = "German")
public interface Desk {
    @Example(user = "Bonjour", assistant = "French")
    @Example(user = "Hola {not a variable}", assistant = "Spanish")
    String language(String text);
}
