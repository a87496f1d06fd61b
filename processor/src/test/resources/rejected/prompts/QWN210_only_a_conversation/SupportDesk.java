import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Conversation;

@QwenModel("qwen-plus")
interface SupportDesk {
    String answer(Conversation earlier);
}
