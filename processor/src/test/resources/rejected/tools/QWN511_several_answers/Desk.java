import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools(Orders.class)
@Options(n = 2)
interface Desk {
    String answer(String question);
}
