import io.qwenterface.Tool;
import io.qwenterface.runtime.Conversation;

class Orders {
    @Tool("Sums up.")
    String summary(Conversation conversation) {
        return "none";
    }
}
