import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.Transport;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
interface Desk {
    @Tools(builtin = "weather_forecast")
    String answer(String question);

    @Tools(builtin = "weather_forecast")
    @SuppressWarnings("QWN519")
    String confirmed(String question);
}
