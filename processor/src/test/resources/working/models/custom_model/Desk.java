package accepted;

import static io.qwenterface.Region.Id.BEIJING;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.Workspace;

@QwenModel(value = "qwen3-8b-ft-202511132025-0260", custom = true)
@Region(BEIJING)
@Workspace("tuning")
public interface Desk {
    String ask(String question);
}
