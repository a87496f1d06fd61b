import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.nio.file.Path;
import java.util.List;

@QwenModel("qwen3.5-plus")
interface Looker {
    @User("Compare:{{#photos}} {{.}}{{/photos}}, {{style}}")
    String look(@Image List<Path> photos, String style);
}
