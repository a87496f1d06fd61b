import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools
interface Desk {
    String answer(String question);
}
