package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System("你是客服。お客様に答えてください。😀")
public interface Desk {
    @User("请回答：{{问题}}\u2028\u0007")
    String answer(String 问题);
}
