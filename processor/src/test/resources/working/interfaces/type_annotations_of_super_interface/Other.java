package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;

@QwenModel("qwen-max")
@System("You are the other.")
interface Other {
    String other(String question);
}
