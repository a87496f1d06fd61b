package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    Plan plan(String text);

    record Plan(Step first, Step second) {}

    sealed interface Step permits Wait, Call {}

    record Wait(int days) implements Step {}

    record Call(String number) implements Step {}
}
