import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.nio.file.Path;

@QwenModel("qwen-vl-ocr")
interface Looker {
    @User("What is written there?")
    String watch(@Video Path clip);
}
