import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.User;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@System("You help.")
interface SupportDesk {
    @User(value = "Answer: {{question}}", cache = true)
    String answer(String question);
}
