import io.qwenterface.Tool;
import java.util.List;

public interface Store {
    @Tool("Lists all.")
    List<String> list();

    @Tool("Counts all.")
    default int count() {
        return 3;
    }
}
