package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {}
