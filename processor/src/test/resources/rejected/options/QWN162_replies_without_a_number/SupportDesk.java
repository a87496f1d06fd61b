import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.List;

@QwenModel("qwen-plus")
interface SupportDesk {
    List<Reply<String>> answers(String question);
}
