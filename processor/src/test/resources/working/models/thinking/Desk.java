package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@Thinking(budget = 500)
public interface Desk {
    Reply<String> answer(String question);

    CompletableFuture<String> later(String question);

    Flow.Publisher<StreamEvent> events(String question);

    @Thinking(false)
    Person person(String text);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Reply<String> nativeAnswer(String question);

    @QwenModel("qwen3-32b")
    String streamsInside(String question);

    @QwenModel(value = "qwen3-32b", transport = Transport.DASHSCOPE)
    String streamsInsideNatively(String question);

    @QwenModel("qwen3-32b")
    @Thinking(false)
    String doesNot(String question);

    @QwenModel("qwen-max")
    @Thinking(false)
    String cannot(String question);

    @QwenModel("qwq-plus")
    String always(String question);

    @QwenModel("qwq-plus")
    Person alwaysIntoJson(String text);

    @QwenModel("qwen3.7-plus")
    Person both(String text);

    record Person(String name, int age) {}
}
