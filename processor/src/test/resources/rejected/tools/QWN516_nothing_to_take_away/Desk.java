import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
interface Desk {
    @Tools({})
    String answer(String question);
}
