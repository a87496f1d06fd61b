import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
interface Desk {
    @Size(max = 5)
    String title(String text);

    @NotNull
    String name(String text);

    CompletableFuture<Reply<@NotBlank String>> later(String text);

    @Size(min = 2)
    Flow.Publisher<String> pieces(String text);

    @Size(max = 9)
    CompletableFuture<List<String>> around(String text);

    CompletableFuture<@Size(max = 9) List<@NotBlank String>> checked(String text);
}
