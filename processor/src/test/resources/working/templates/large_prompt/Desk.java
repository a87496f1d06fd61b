package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System(Large.K32 + Large.K32 + Large.K32 + "{{who}}")
public interface Desk {
    @User(Large.K32 + Large.K32 + Large.K32)
    String ask(String who);
}

final class Large {
    static final String K1 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde\n";
    static final String K4 = K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1;
    static final String K32 = K4 + K4 + K4 + K4 + K4 + K4 + K4 + K4;

    private Large() {}
}
