import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<StreamEvent> say(String question);
}
