import io.qwenterface.Audio;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.net.URI;

@QwenModel("qwen3.5-omni-flash")
interface Looker {
    @User("What is said?")
    String listen(@Audio(format = ".wav") URI recording);
}
