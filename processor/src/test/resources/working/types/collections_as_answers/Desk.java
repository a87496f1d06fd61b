import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
public interface Desk {
    Collection<Grade> collection(String text);

    Iterable<String> iterable(String text);

    List<Collection<LocalDate>> inAList(String text);

    Optional<Collection<Integer>> inAnOptional(String text);

    Reply<Collection<Set<Iterable<Grade>>>> reply(String text);

    CompletionStage<Map<String, Collection<Grade>>> stage(String text);

    List<? extends Grade> wildcard(String text);

    Map<String, ? extends List<? extends Grade>> wildcards(String text);

    Collection<@Size(max = 9) String> constrained(String text);

    Flow.Publisher<Collection<Grade>> elements(String text);

    Lists record(String text);

    record Lists(Collection<Grade> grades, Optional<Collection<String>> more, List<? extends Collection<Grade>> most) {}

    enum Grade {
        LOW,
        HIGH
    }
}
