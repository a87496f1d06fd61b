import io.qwenterface.QwenModel;
import io.qwenterface.System;

@QwenModel("qwen-plus")
@System(value = "You help.", cache = true)
interface SupportDesk {
    String answer(String question);
}
