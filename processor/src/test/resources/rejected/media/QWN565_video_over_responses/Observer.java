import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.Video;
import java.net.URI;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
interface Observer {
    @User("What happens?")
    String watch(@Video URI clip);
}
