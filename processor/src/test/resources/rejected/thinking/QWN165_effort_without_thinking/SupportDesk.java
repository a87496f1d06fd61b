import io.qwenterface.Effort;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen3.8-max")
interface SupportDesk {
    @Thinking(value = false, effort = Effort.LOW)
    String answer(String question);
}
