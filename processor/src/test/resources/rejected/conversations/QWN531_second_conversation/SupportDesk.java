import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;

@QwenModel("qwen-plus")
interface SupportDesk {
    @User("{{question}}")
    String answer(Conversation mine, String question, Conversation theirs);
}
