import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.nio.file.Path;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("What happens here?")
    String watch(@Video(minPixels = 4_095, maxPixels = 2_048_001, totalPixels = -1) Path clip);

    @QwenModel(value = "my-model", custom = true)
    @User("What happens here?")
    String custom(@Video(maxPixels = -5) Path clip);
}
