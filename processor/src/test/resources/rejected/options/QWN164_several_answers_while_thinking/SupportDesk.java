import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking
    @Options(n = 2)
    List<Reply<String>> answers(String question);
}
