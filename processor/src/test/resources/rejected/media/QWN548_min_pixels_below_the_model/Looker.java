import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen3-vl-plus")
interface Looker {
    @User("What is this?")
    String look(@Image(minPixels = 65_535) Path photo);
}
