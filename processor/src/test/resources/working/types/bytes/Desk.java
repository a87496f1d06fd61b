package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@QwenModel("qwen-plus")
public interface Desk {
    byte[] bytes(String text);

    Reply<byte[]> reply(String text);

    CompletableFuture<byte[]> later(String text);

    Optional<byte[]> perhaps(String text);

    List<byte[]> parts(String text);

    Map<String, byte[]> named(String text);

    Box<byte[]> boxed(String text);

    File file(String text);

    @User("{{file}} {{parts}} {{named}} {{sets}}")
    String sum(File file, List<byte[]> parts, Map<String, byte[]> named, List<Set<byte[]>> sets);

    /** @param data what the file holds. */
    record File(
            byte[] data,
            byte @Nullable [] preview,
            Optional<byte[]> thumbnail,
            List<List<byte[]>> parts,
            Map<String, Optional<byte[]>> named) {}

    record Box<T>(T value) {}
}
