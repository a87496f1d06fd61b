import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen3-32b")
@Thinking(budget = 100)
interface SupportDesk {
    @Prefill("Dear")
    String draft(String ticket);

    String answer(String question);
}
