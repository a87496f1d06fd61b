import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.Transport;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel(value = "qwen3.5-omni-flash", transport = Transport.OPENAI_RESPONSES)
@SuppressWarnings("QWN561")
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<StreamEvent> say(String question);
}
