package accepted;

import static io.qwenterface.Region.Id.BEIJING;
import static io.qwenterface.Region.Id.SINGAPORE;

import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.User;
import io.qwenterface.Workspace;

@QwenModel("qwen-plus")
@Region(SINGAPORE)
@Workspace("support")
@System("You are the desk.")
public interface Desk {
    @User("{{question}}")
    String ask(String question);

    @QwenModel("qwen-max")
    @Region(BEIJING)
    @Workspace("sales")
    @System("You are {{who}}.")
    @User("{{question}}")
    String askAs(String who, String question);
}
