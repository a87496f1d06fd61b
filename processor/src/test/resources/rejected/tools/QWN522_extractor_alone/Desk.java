import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3-max", transport = Transport.OPENAI_RESPONSES)
@Tools(builtin = "web_extractor")
interface Desk {
    String answer(String question);
}
