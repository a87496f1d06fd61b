package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel(Prompts.MODEL)
@System(Prompts.SYSTEM)
public interface Desk {
    @User(Prompts.TRANSLATE)
    String translate(String text);
}

final class Prompts {
    static final String MODEL = "qwen-" + "plus";
    static final String SYSTEM = "You translate.";
    static final String TRANSLATE = "Translate into English:\n{{text}}";

    private Prompts() {}
}
