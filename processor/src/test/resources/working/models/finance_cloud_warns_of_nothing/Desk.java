package accepted;

import static io.qwenterface.Region.Id.FINANCE_CLOUD;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-plus")
@Region(FINANCE_CLOUD)
public interface Desk {
    String ask(String question);
}
