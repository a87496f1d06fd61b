package accepted;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Transport;

@QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
@Options(temperature = 0.5, topP = 0.8, topK = 20, presencePenalty = 0.1, repetitionPenalty = 1.05, maxTokens = 100)
public interface Desk {
    @Options(seed = 7, stop = "END")
    String ask(String question);
}
