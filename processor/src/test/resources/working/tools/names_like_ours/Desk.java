import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import io.qwenterface.User;

@QwenModel("qwen-plus")
@Tools({Client.class, Context.class})
public interface Desk {
    @User("{{client}} {{tools}} {{context}} {{prompt}}")
    String answer(String client, String tools, String context, String prompt);

    @Tools(Client.class)
    @User("{{#tools}}{{.}}{{/tools}}")
    String clientTool(java.util.List<String> tools);
}
