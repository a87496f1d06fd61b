import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-omni-flash")
interface SupportDesk {
    @Speech(voice = " ")
    Flow.Publisher<StreamEvent> say(String question);
}
