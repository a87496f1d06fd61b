import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen-plus")
interface Looker {
    @User("What is this?")
    String look(@Image(highResolution = true) Path photo);
}
