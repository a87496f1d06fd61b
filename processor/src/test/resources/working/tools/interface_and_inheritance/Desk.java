import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
public interface Desk {
    @Tools(Orders.class)
    String answer(String question);

    @Tools(Store.class)
    String look(String question);
}
