import io.qwenterface.ConversationId;
import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;

@QwenModel("qwen-plus")
interface SupportDesk {
    @User("{{question}}")
    String answer(@ConversationId String customer, String question, Conversation earlier);
}
