package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.Workspace;

@QwenModel("qwen-plus")
@Workspace("support")
public interface Desk {
    String ask(String question);
}
