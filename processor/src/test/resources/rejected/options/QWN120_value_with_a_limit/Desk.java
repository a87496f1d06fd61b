import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@Options(maxTokens = 300)
interface Desk {
    String text(String mail);

    int score(String mail);

    @Options(maxTokens = 200)
    Flow.Publisher<Ticket> tickets(String mail);

    @Options(maxTokens = 200)
    @SuppressWarnings("QWN120")
    Ticket confirmed(String mail);

    record Ticket(String queue) {}
}
