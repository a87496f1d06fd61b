package accepted;

import static io.qwenterface.Region.Id.BEIJING;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-plus-0728")
@Region(BEIJING)
public interface Desk {
    String ask(String question);
}
