import io.qwenterface.Image;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.net.URI;

@QwenModel("qwen3.5-plus")
interface SupportDesk {
    @User(value = "What is broken here? {{photo}} ", cache = true)
    String assess(@Image URI photo);
}
