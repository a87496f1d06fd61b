import io.qwenterface.Audio;
import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen3.5-omni-flash")
interface Looker {
    @User("What is this?")
    String look(@Audio @Image Path file);
}
