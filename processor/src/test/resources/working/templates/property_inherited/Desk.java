package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{ticket.subject}} by {{ticket.author}}")
    String sum(Mail ticket);

    interface Titled {
        String getSubject();
    }

    abstract class Signed {
        public String getAuthor() {
            return "author";
        }
    }

    class Mail extends Signed implements Titled {
        @Override
        public String getSubject() {
            return "subject";
        }
    }
}
