package accepted;

import static io.qwenterface.Region.Id.SINGAPORE;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-plus")
@Region(SINGAPORE)
public interface Desk {
    String ask(String question);
}
