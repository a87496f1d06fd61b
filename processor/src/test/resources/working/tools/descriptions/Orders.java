import io.qwenterface.Description;
import io.qwenterface.Tool;

public class Orders {
    /**
     * Finds an order by <b>its</b> number. All of {@code A1} to "Z9", 中文, \\d and $1.
     *
     * @param number as printed
     */
    @Tool
    public String find(String number, @Description("in {days}\n\"since\" $S") int days) {
        return number + days;
    }

    @Tool
    @SuppressWarnings("QWN517")
    public String bare(@Nullable String number, @Nullable Integer days) {
        return number + days;
    }

    @interface Nullable {}
}
