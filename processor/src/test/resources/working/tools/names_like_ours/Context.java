import io.qwenterface.Tool;
import io.qwenterface.runtime.ToolContext;

public class Context {
    @Tool("Reads the context.")
    public String context(ToolContext context, String arguments) {
        return context.callId() + arguments;
    }
}
