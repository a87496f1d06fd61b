package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Tools;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Partial;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@Tools(builtin = {"web_search", "web_extractor"})
public interface Desk {
    Reply<String> answer(String question);

    CompletableFuture<Prices> prices(String product);

    Flow.Publisher<StreamEvent> events(String question);

    Flow.Publisher<Price> stream(String product);

    Flow.Publisher<Partial<Prices>> growing(String product);

    String goOn(Conversation earlier, String question);

    @Tools(value = Orders.class, builtin = "web_search")
    String aboutAnOrder(String question);

    @Tools(builtin = {"code_interpreter", "web_search_image", "image_search"})
    String calculate(String question);

    @QwenModel(value = "qwen3-max", transport = Transport.OPENAI_RESPONSES)
    @Thinking
    String thinking(String question);

    @Tools({})
    String alone(String question);

    record Price(String shop, double euros) {}

    record Prices(List<Price> prices) {}
}
