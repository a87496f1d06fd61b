package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import java.util.concurrent.Flow;

@QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
@System("Be brief.")
public interface Desk {
    String ask(String question);

    Answer answer(String question);

    Flow.Publisher<String> stream(String question);

    record Answer(String text) {}
}
