import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("What is this?")
    String look(@Image String photo);
}
