import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools(Desk.class)
interface Desk {
    String answer(String question);
}
