import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;

@QwenModel("qvq-max")
interface Looker {
    @User("What is this?")
    String look(@Image(maxPixels = 12_845_057) Path photo);
}
