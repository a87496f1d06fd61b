package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.Workspace;

@QwenModel("qwen-plus")
@Workspace(value = "support", dedicatedHost = true)
public interface Desk {
    String ask(String question);
}
