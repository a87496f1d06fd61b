import io.qwenterface.Effort;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen-max")
interface SupportDesk {
    @Thinking(effort = Effort.LOW)
    String answer(String question);
}
