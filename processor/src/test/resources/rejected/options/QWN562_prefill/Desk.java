import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
interface Desk {
    @Prefill("Dear customer,")
    String answer(String question);
}
