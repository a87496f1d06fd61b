import io.qwenterface.Tool;
import io.qwenterface.runtime.ToolContext;

public class Parcels {
    @Tool("Finds a parcel.")
    public String findParcel(int number, ToolContext context) {
        return "parcel " + number + " " + context.callId() + context.conversation().isPresent();
    }
}
