import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel(value = "our-omni", custom = true)
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<StreamEvent> say(String question);
}
