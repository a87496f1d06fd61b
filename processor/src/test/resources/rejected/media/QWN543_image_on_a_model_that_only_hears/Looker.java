import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qwen-audio-turbo")
@Region(Region.Id.BEIJING)
interface Looker {
    @User("What is this?")
    String look(@Image Path photo);
}
