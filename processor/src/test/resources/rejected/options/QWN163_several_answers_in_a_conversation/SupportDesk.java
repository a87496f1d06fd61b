import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Options(n = 2)
    List<Reply<String>> answers(Conversation earlier, String question);
}
