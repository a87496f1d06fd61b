import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel("qwen-max")
interface SupportDesk {
    @Options(n = 2)
    List<Reply<String>> answers(String question);
}
