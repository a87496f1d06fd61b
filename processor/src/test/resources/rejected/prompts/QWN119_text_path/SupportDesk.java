import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;

@QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
@System(value = "You help.", cache = true)
interface SupportDesk {
    String answer(String question);

    String advise(String question);
}
