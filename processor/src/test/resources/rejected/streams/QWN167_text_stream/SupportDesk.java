import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-omni-flash")
interface SupportDesk {
    @Speech(voice = "Cherry")
    Flow.Publisher<String> answer(String question);
}
