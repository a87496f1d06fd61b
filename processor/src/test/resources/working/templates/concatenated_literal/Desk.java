package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Translate " + "{{text}}" + "\nto {{lan" + "guage}}.")
    String translate(String text, String language);
}
