import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools({Orders.class, Clock.class})
public interface Desk {
    String answer(String question);
}
