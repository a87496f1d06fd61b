package accepted;

import static io.qwenterface.Region.Id.US_VIRGINIA;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-plus-us")
@Region(US_VIRGINIA)
public interface Desk {
    String ask(String question);
}
