import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-omni-flash")
@Speech(voice = "Cherry")
interface SupportDesk {
    Flow.Publisher<StreamEvent> say(String question);

    String answer(String question);
}
