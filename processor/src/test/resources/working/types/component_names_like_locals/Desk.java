package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    Odd odd(String text);

    record Odd(String json, String client, String value, String prompt, int i, String list, String name, String result) {}
}
