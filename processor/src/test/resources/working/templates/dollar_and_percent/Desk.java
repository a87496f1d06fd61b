package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@System("Prices are in $ ($L, $T, $S, $$, $1L, %s, 100 %).")
public interface Desk {
    @User("Is $5 too much for {{thing}}? $")
    String price(String thing);
}
