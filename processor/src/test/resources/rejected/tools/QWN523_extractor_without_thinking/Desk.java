import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Tools;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3-max-2026-01-23", transport = Transport.OPENAI_RESPONSES)
@Tools(builtin = {"web_search", "web_extractor"})
interface Desk {
    String answer(String question);

    @Thinking
    String whileThinking(String question);

    @QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
    String ofAnotherModel(String question);
}
