import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Options(n = 2)
    Flow.Publisher<String> answers(String question);
}
