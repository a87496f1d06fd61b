package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.ToolContext;
import io.qwenterface.runtime.codegen.ToolSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One call of a tool. Run by the thread of the method's call, cancelled by any. */
final class ToolRun implements ToolContext {
    /** What stands for a result that says nothing: the service wants content in a message. */
    private static final String NOTHING = "nothing";

    private final StreamEvent.ToolCall call;
    private final @Nullable ToolSpec tool;
    private final @Nullable Object arguments;
    private final @Nullable Conversation conversation;

    /** Completed by the tool, or by whoever cancels. */
    private final CompletableFuture<String> result = new CompletableFuture<>();

    private final List<Runnable> actions = new ArrayList<>(1);
    private boolean cancelled;

    private ToolRun(
            StreamEvent.ToolCall call,
            @Nullable ToolSpec tool,
            @Nullable Object arguments,
            @Nullable Conversation conversation) {
        this.call = call;
        this.tool = tool;
        this.arguments = arguments;
        this.conversation = conversation;
    }

    static ToolRun of(StreamEvent.ToolCall call, ToolSpec tool, Object arguments, @Nullable Conversation conversation) {
        return new ToolRun(call, tool, arguments, conversation);
    }

    /** A call that no tool runs for. */
    static ToolRun answered(StreamEvent.ToolCall call, String answer) {
        ToolRun run = new ToolRun(call, null, null, null);
        run.result.complete(answer);
        return run;
    }

    String name() {
        return call.name();
    }

    boolean isAsync() {
        return tool != null && tool.isAsync();
    }

    void start() {
        ToolSpec known = Objects.requireNonNull(tool, "tool");
        try {
            CompletionStage<? extends @Nullable String> stage =
                    known.run(Objects.requireNonNull(arguments, "arguments"), this);
            if (stage instanceof CompletableFuture<?> future) {
                // Of a stage that cannot be cancelled this is a copy.
                onCancel(() -> future.toCompletableFuture().cancel(true));
            }
            stage.whenComplete(this::complete);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.completeExceptionally(e);
        } catch (Exception e) {
            // Whatever a tool throws is its result: the model, or the caller, is told.
            result.completeExceptionally(e);
        }
    }

    private void complete(@Nullable String said, @Nullable Throwable failure) {
        if (failure == null) {
            result.complete(said == null ? "null" : said.isEmpty() ? NOTHING : said);
        } else {
            Throwable cause = failure.getCause();
            result.completeExceptionally(failure instanceof CompletionException && cause != null ? cause : failure);
        }
    }

    /** The result; runs the tool if it does not answer later. */
    String result(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
        if (tool != null && !tool.isAsync()) {
            start();
        }
        return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public String callId() {
        return call.id();
    }

    @Override
    public Optional<Conversation> conversation() {
        return Optional.ofNullable(conversation);
    }

    @Override
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void onCancel(Runnable action) {
        Objects.requireNonNull(action, "action");
        synchronized (this) {
            if (!cancelled) {
                actions.add(action);
                return;
            }
        }
        perform(action);
    }

    /** Does nothing to a call that is over, but that its context says so. */
    void cancel() {
        List<Runnable> toRun;
        synchronized (this) {
            cancelled = true;
            toRun = List.copyOf(actions);
            actions.clear();
        }
        toRun.forEach(ToolRun::perform);
        result.completeExceptionally(new CancellationException("cancelled"));
    }

    private static void perform(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.getLogger(ToolContext.class.getName())
                    .log(System.Logger.Level.WARNING, "a tool's action on cancelling threw this", e);
        }
    }
}
