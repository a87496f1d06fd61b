package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@QwenModel("qwen-plus")
public interface Desk {
    CompletableFuture<String> ask(String question);

    CompletionStage<String> stage(String question);

    CompletableFuture<Person> person(String text);

    CompletionStage<List<Person>> people(String text);

    CompletableFuture<Reply<String>> reply(String text);

    CompletableFuture<Reply<Integer>> count(String text);

    record Person(String name) {}
}
