package accepted;

import accepted.model.Address;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    Address address(String text);
}
