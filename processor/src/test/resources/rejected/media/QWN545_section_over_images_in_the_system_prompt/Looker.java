import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import java.nio.file.Path;
import java.util.List;

@QwenModel("qwen3.5-plus")
interface Looker {
    @System("You know these photos:{{#photos}} {{.}}{{/photos}}")
    @User("Which is the oldest?")
    String look(@Image List<Path> photos);
}
