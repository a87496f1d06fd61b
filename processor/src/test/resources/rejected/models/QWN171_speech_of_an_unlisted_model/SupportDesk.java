import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen3.8-omni-flash")
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<StreamEvent> say(String question);
}
