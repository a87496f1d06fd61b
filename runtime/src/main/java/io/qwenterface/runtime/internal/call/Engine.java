package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Partial;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.internal.flow.PullPublisher;
import io.qwenterface.runtime.spi.CancelSignal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the calls of a client: blocking ones on the caller's thread, the others on threads of its own. Thread-safe. */
public final class Engine {
    private final Settings settings;
    private final Threads threads;

    /**
     * An engine.
     *
     * @param executor runs futures and streams; null for threads of its own
     */
    public Engine(Settings settings, @Nullable Executor executor) {
        this.settings = settings;
        threads = new Threads(executor);
    }

    /** The answer's text. */
    public Reply<String> reply(Prompt prompt) {
        return call(prompt).text();
    }

    /** The answer as a value. */
    public <T> Reply<T> reply(Prompt prompt, JsonOutput<T> output) {
        return call(prompt).value(output);
    }

    /** All choices of the answer's text. */
    public List<Reply<String>> replies(Prompt prompt) {
        return call(prompt).texts();
    }

    /** All choices of the answer as a value. */
    public <T> List<Reply<T>> replies(Prompt prompt, JsonOutput<T> output) {
        return call(prompt).values(output);
    }

    /** All choices of the answer's text, later. */
    public CompletableFuture<List<Reply<String>>> repliesAsync(Prompt prompt) {
        return async(prompt, BlockingCall::texts);
    }

    /** All choices of the answer as a value, later. */
    public <T> CompletableFuture<List<Reply<T>>> repliesAsync(Prompt prompt, JsonOutput<T> output) {
        return async(prompt, call -> call.values(output));
    }

    /** The answer's text, later. */
    public CompletableFuture<Reply<String>> replyAsync(Prompt prompt) {
        return async(prompt, BlockingCall::text);
    }

    /** The answer as a value, later. */
    public <T> CompletableFuture<Reply<T>> replyAsync(Prompt prompt, JsonOutput<T> output) {
        return async(prompt, call -> call.value(output));
    }

    /** The answer's text alone, later. */
    public CompletableFuture<String> textAsync(Prompt prompt) {
        return async(prompt, call -> call.text().text());
    }

    /** The answer's value alone, later. */
    public <T> CompletableFuture<T> valueAsync(Prompt prompt, JsonOutput<T> output) {
        return async(prompt, call -> call.value(output).value());
    }

    /** The answer's text as it comes. */
    public Flow.Publisher<String> texts(Prompt prompt) {
        return new PullPublisher<>(() -> this.<String>source(prompt, null, () -> Engine::text), this::execute);
    }

    /** Everything as it comes. */
    public Flow.Publisher<StreamEvent> events(Prompt prompt) {
        return new PullPublisher<>(() -> this.<StreamEvent>source(prompt, null, () -> Engine::event), this::execute);
    }

    /** The elements of the answer's list as they come. */
    public <T> Flow.Publisher<T> elements(Prompt prompt, JsonOutput<T> output) {
        return new PullPublisher<>(
                () -> source(prompt, output, () -> new ElementReading<>(settings, prompt.spec(), output)),
                this::execute);
    }

    /** The answer's object as it grows. */
    public <T> Flow.Publisher<Partial<T>> partials(Prompt prompt, JsonOutput<T> output) {
        return new PullPublisher<>(
                () -> source(prompt, output, () -> new PartialReading<>(settings, prompt.spec(), output)),
                this::execute);
    }

    private <E> EventSource<E> source(
            Prompt prompt, @Nullable JsonOutput<?> output, Supplier<EventReading<E>> readings) {
        requireOpen(prompt);
        return new EventSource<>(settings, recalled(prompt), output, readings);
    }

    private static void text(StreamEvent event, Consumer<? super String> sink) {
        if (event instanceof StreamEvent.Text text) {
            sink.accept(text.text());
        }
    }

    private static void event(StreamEvent event, Consumer<? super StreamEvent> sink) {
        sink.accept(event);
    }

    private BlockingCall call(Prompt prompt) {
        requireOpen(prompt);
        return new BlockingCall(settings, recalled(prompt), new CancelSignal());
    }

    /** The future is not another's dependent, so that cancelling it reaches the request. */
    @SuppressWarnings("FutureReturnValueIgnored") // the dependent future is there for its effect only
    private <R> CompletableFuture<R> async(Prompt prompt, Function<BlockingCall, R> question) {
        requireOpen(prompt);
        Prompt recalled = recalled(prompt);
        CancelSignal signal = new CancelSignal();
        CompletableFuture<R> future = new CompletableFuture<>();
        future.whenComplete((result, failure) -> signal.cancel());
        try {
            execute(() -> {
                try {
                    future.complete(question.apply(new BlockingCall(settings, recalled, signal)));
                } catch (RuntimeException | Error e) {
                    // An Error, too: whoever waits for the future must not wait for ever.
                    future.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(
                    new ConfigurationException(prompt.spec().name() + ": the executor takes no more calls", e));
        }
        return future;
    }

    private void execute(Runnable task) {
        threads.executor().execute(task);
    }

    /** The prompt with the conversation that it names by its id. */
    private Prompt recalled(Prompt prompt) {
        String id = prompt.conversationId();
        if (id == null) {
            return prompt;
        }
        ConversationStore store = settings.conversations();
        if (store == null) {
            throw new ConfigurationException(
                    prompt.spec().name() + ": there is no store to look up the conversation \"" + id
                            + "\" in. Give the client one: QwenClient.builder().conversations(ConversationStore.inMemory())",
                    null);
        }
        return prompt.recalling(Conversation.stored(store, id));
    }

    private void requireOpen(Prompt prompt) {
        if (settings.inFlight().isClosed()) {
            throw new ConfigurationException(prompt.spec().name() + ": the client is closed", null);
        }
    }

    /** Ends all calls and the threads of its own; the HTTP step is closed by whoever made it. */
    public void close() {
        settings.inFlight().close();
        threads.close();
    }
}
