import io.qwenterface.Tool;
import java.util.Date;

class Orders {
    @Tool("Lists the orders since a day.")
    String since(Date day) {
        return "none";
    }
}
