import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.io.File;
import java.util.List;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("What happens here?")
    String watch(@Video List<File> frames);
}
