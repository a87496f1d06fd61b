package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-max")
interface Counter {
    int count(String question);
}
