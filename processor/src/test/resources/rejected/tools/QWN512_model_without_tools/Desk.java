import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-quiet")
@Tools(Orders.class)
interface Desk {
    String answer(String question);
}
