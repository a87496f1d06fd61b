import io.qwenterface.QwenModel;
import io.qwenterface.System;

@QwenModel(value = "our-tuned-model", custom = true)
interface SupportDesk {
    @System(value = "You help.", cache = true)
    String answer(String question);
}
