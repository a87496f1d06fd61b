package accepted;

import static io.qwenterface.Region.Id.FRANKFURT;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.Workspace;

@QwenModel("qwen-flash")
@Region(FRANKFURT)
@Workspace("support")
public interface Desk {
    String ask(String question);
}
