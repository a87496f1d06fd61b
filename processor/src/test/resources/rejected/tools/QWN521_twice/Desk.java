import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@Tools(builtin = {"web_search", "code_interpreter", "web_search"})
interface Desk {
    String answer(String question);
}
