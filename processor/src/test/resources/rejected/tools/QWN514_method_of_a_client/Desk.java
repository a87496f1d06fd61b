import io.qwenterface.QwenModel;
import io.qwenterface.Tool;

@QwenModel("qwen-plus")
interface Desk {
    @Tool("Finds an order.")
    String answer(String question);
}
