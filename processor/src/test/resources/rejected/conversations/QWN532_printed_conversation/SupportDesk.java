import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;

@QwenModel("qwen-plus")
interface SupportDesk {
    @User("So far: {{earlier}}\nNow: {{question}}")
    String answer(Conversation earlier, String question);
}
