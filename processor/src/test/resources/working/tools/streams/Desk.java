import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@Tools(Orders.class)
public interface Desk {
    Flow.Publisher<String> text(String question);

    Flow.Publisher<StreamEvent> events(String question);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<String> nativeText(String question);

    @QwenModel("qwq-plus")
    String streamOnly(String question);
}
