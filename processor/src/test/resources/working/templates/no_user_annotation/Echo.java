package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Echo {
    String echo(String text);
}
