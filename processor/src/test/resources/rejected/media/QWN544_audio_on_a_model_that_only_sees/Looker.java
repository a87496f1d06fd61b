import io.qwenterface.Audio;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen3-vl-plus")
interface Looker {
    @User("What is said?")
    String listen(@Audio Path recording);
}
