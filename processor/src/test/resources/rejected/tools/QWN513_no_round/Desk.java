import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools(value = Orders.class, maxRounds = 0)
interface Desk {
    String answer(String question);
}
