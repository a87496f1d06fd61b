package accepted;

import io.qwenterface.Example;
import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@System("Be brief.")
@Options(temperature = 0.5, topP = 0.8, maxTokens = 400, timeout = "PT90S")
@SuppressWarnings("QWN120")
public interface Desk {
    @Example(user = "Guten Tag", assistant = "Hallo")
    String ask(String question);

    @Thinking
    Reply<String> reply(String question);

    @Thinking(false)
    CompletableFuture<String> later(String question);

    Flow.Publisher<String> stream(String question);

    Flow.Publisher<StreamEvent> events(String question);

    Person read(String text);

    List<String> list(String text);

    String goOn(Conversation earlier, String question);

    record Person(String name, int age) {}
}
