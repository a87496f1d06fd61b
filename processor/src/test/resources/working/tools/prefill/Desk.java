package accepted;

import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@Tools(Orders.class)
public interface Desk {
    @Prefill("Your order ")
    String answer(String question);

    @Prefill("Your order ")
    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<String> stream(String question);
}
