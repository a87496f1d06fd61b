import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("What is this?")
    String look(@Image(maxPixels = 200_000, highResolution = true) Path photo);
}
