package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("""
            Draft a {{tone}} reply.

            Ticket:
                {{ticket}}
            """)
    String draft(String tone, String ticket);
}
