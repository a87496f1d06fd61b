package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

@QwenModel("qwen-plus")
public interface Desk {
    OptionalInt whole(String text);

    OptionalLong large(String text);

    OptionalDouble number(String text);

    Reply<OptionalInt> reply(String text);

    CompletableFuture<OptionalDouble> later(String text);

    List<OptionalInt> several(String text);

    Map<String, OptionalLong> named(String text);

    Counts counts(String text);

    Box<OptionalInt> boxed(String text);

    @User("{{counts}} {{several}} {{named}}")
    String sum(Counts counts, List<OptionalDouble> several, Map<String, OptionalInt> named);

    /** @param pages of the whole. */
    record Counts(
            OptionalInt pages,
            OptionalLong bytes,
            OptionalDouble score,
            List<OptionalLong> each,
            Set<OptionalDouble> scores,
            Optional<OptionalInt> twice) {}

    record Box<T>(T value) {}
}
