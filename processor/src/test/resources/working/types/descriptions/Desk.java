package accepted;

import io.qwenterface.Description;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    Verdict judge(String text);

    @Description("The verdict of a \"fair\" judge:\nguilty or not, for $5")
    record Verdict(
            @Description("true if guilty") boolean guilty, @Description("0 to 100 %") int certainty, Mood mood) {}

    enum Mood {
        @Description("smiles")
        GOOD,
        @Description("does not")
        BAD
    }
}
