import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@QwenModel("qwen-plus")
@Tools(Orders.class)
public interface Desk {
    record Answer(String text, List<String> orders) {}

    String answer(String question);

    @Tools(value = Orders.class, maxRounds = 1)
    Answer structured(String question);

    Reply<Answer> reply(String question);

    CompletableFuture<String> later(String question);

    @Tools({Orders.class, Parcels.class})
    CompletableFuture<Reply<Answer>> both(String question);

    @Tools(Parcels.class)
    String parcels(Conversation earlier, String question);

    @Tools({})
    String none(String question);
}
