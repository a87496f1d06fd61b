import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools(Orders.class)
interface Desk {
    String answer(String question);
}
