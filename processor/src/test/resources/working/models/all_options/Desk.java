package accepted;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
@Options(temperature = 0.0, topP = 1.0, topK = 0, presencePenalty = -2.0, repetitionPenalty = 0.1)
public interface Desk {
    @Options(maxTokens = 1, seed = 2147483647L, stop = {"END", "STOP"}, timeout = "PT90S")
    String ask(String question);

    @Options(temperature = 1.99, topK = 101, presencePenalty = 2.0, n = 1, seed = 0, stopTokens = {108386, 104307})
    String again(String question);
}
