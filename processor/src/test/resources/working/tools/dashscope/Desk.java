import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;

@QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
@Tools(Orders.class)
public interface Desk {
    record Answer(String text) {}

    String answer(String question);

    Answer structured(String question);

    @QwenModel(value = "qwen3.6-plus", transport = Transport.DASHSCOPE)
    String multimodal(String question);
}
