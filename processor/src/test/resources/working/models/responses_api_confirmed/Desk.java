package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;

@SuppressWarnings("QWN561")
@QwenModel(value = "qwen-plus", transport = Transport.OPENAI_RESPONSES)
public interface Desk {
    String ask(String question);
}
