package accepted;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    Action act(String text);

    List<Action> actions(String text);

    sealed interface Action {}

    /** Answers the customer. */
    record Reply(String text) implements Action {}

    /** Sends the ticket to another queue. */
    record Forward(String queue, int urgency) implements Action {}

    record Close() implements Action {}
}
