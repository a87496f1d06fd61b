import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3-max", transport = Transport.DASHSCOPE)
@Tools(builtin = {"web_search", "code_interpreter"})
interface Desk {
    String answer(String question);
}
