package accepted;

import io.qwenterface.QwenModel;
import java.util.List;

@QwenModel("qwen-plus")
public interface Desk {
    Triage triage(String ticket);

    /**
     * What to do with a ticket.
     *
     * @param priority how soon
     * @param summary one sentence with {@code code}, <b>markup</b> and a {@link String link}
     * @param items what is left to do
     */
    record Triage(Priority priority, String summary, List<Item> items) {}

    record Item(String owner, String task) {}

    /** How soon. */
    enum Priority {
        /** Within a week. */
        LOW,
        /** Within the hour. */
        HIGH
    }
}
