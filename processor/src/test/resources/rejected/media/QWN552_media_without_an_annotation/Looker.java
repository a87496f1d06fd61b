import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Media;
import java.util.List;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("What is this?")
    String look(Media photo);

    @User("What is {{photos}}?")
    String lookAtAll(List<Media> photos);
}
