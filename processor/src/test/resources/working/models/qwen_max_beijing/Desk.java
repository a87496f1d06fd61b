package accepted;

import static io.qwenterface.Region.Id.BEIJING;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-max")
@Region(BEIJING)
public interface Desk {
    String ask(String question);
}
