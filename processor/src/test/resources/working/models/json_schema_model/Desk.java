package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen3.7-plus")
public interface Desk {
    Person read(String text);

    record Person(String name, int age) {}
}
