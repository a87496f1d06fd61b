package accepted;

import static io.qwenterface.Region.Id.BEIJING;

import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.User;

@CheapModel
public interface Desk {
    String ask(String question);

    @User("{{question}}, please")
    @Options(temperature = 0.1)
    String askPolitely(String question);
}

@QwenModel("qwen-flash")
@Region(BEIJING)
@Options(maxTokens = 200)
@interface CheapModel {}
