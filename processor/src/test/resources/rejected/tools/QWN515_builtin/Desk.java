import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen3-max")
@Tools(builtin = "web_search")
interface Desk {
    String answer(String question);
}
