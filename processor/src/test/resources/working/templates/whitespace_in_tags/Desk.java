package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{ who }}:{{# tags }} {{ . }}{{/ tags }}")
    String sum(String who, List<String> tags);
}
