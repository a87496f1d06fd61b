import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools(Orders.class)
interface Desk {
    String answer(String question);

    @Tools({})
    String greet(String name);

    String draft(String question);
}
