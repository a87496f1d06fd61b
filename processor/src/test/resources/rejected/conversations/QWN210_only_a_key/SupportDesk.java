import io.qwenterface.ConversationId;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
interface SupportDesk {
    String answer(@ConversationId String customer);
}
