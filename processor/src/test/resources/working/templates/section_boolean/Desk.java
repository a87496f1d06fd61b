package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Reply{{#formal}} formally{{/formal}}{{^formal}} warmly{{/formal}} to {{text}}{{#loud}}!{{/loud}}")
    String reply(boolean formal, Boolean loud, String text);
}
