import io.qwenterface.Effort;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;

@QwenModel("qwen3.8-max")
interface SupportDesk {
    @Thinking(effort = Effort.LOW, budget = 500)
    String answer(String question);
}
