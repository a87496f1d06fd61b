import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.net.URI;
import java.util.List;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("What happens here?")
    String fast(@Video(fps = 10.1) URI clip);

    @User("What happens here?")
    String slow(@Video(fps = 0.09) List<URI> frames);

    @User("What happens here?")
    String never(@Video(fps = 0.0 / 0.0) URI clip);
}
