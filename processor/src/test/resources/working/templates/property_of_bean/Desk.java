package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{ticket.subject}} urgent: {{ticket.urgent}} from {{ticket.sender}}")
    String sum(Ticket ticket);

    class Ticket {
        public final String sender = "someone";

        public String getSubject() {
            return "subject";
        }

        public boolean isUrgent() {
            return true;
        }
    }
}
