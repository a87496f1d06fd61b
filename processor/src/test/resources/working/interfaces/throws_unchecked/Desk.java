package accepted;

import io.qwenterface.QwenModel;
import java.io.IOException;

@QwenModel("qwen-plus")
public interface Desk {
    String ask(String question) throws IOException, IllegalStateException;
}
