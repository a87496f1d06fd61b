import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel(value = "qwen3-max", transport = Transport.OPENAI_RESPONSES)
interface Desk {
    @Options(n = 2)
    List<Reply<String>> answer(String question);
}
