import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import java.net.URI;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
interface Observer {
    @User("What is this?")
    String look(@Image(highResolution = true) URI photo);
}
