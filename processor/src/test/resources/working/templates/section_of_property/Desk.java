package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{#mail.to}}{{.}}, {{/mail.to}}{{#mail.draft}}(a draft){{/mail.draft}}")
    String sum(Mail mail);

    record Mail(List<String> to, boolean draft) {}
}
