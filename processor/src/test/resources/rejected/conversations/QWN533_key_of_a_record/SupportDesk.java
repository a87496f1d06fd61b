import io.qwenterface.ConversationId;
import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
interface SupportDesk {
    record Customer(String name) {}

    @User("{{question}}")
    String answer(@ConversationId Customer customer, String question);
}
