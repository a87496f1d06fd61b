package accepted;

import static io.qwenterface.Region.Id.SINGAPORE;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@Region(SINGAPORE)
public interface Echo {
    @User("{{text}}")
    String echo(String text);
}
