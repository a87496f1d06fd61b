package accepted;

import static io.qwenterface.Region.Id.BEIJING;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-math-plus")
@Region(BEIJING)
public interface Desk {
    Result solve(String problem);

    record Result(double value) {}
}
