import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking
    @Prefill("Dear")
    String draft(String ticket);
}
