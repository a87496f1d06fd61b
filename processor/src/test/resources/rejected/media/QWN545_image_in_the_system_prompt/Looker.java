import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen3.5-plus")
@System("You compare photos with {{sample}}.")
interface Looker {
    @User("Is it the same?")
    String look(@Image Path sample, @Image Path photo);
}
