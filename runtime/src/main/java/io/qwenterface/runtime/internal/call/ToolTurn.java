package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.ToolException;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.spi.CancelSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * The calls of one answer: run in their order on the thread that asks for their results, while those that answer later
 * have all been started. Cancelling the call, or a failure that ends it, cancels what still runs.
 */
final class ToolTurn {
    private final Settings settings;
    private final Exchange exchange;
    private final CancelSignal signal;
    private final PromptSpec spec;
    private final ChatRequest request;
    private final List<ToolRun> runs;

    /** What the next request says more: the answer with its calls, then the results. */
    private final List<Message> said = new ArrayList<>();

    private int done;

    ToolTurn(
            Settings settings,
            Exchange exchange,
            CancelSignal signal,
            PromptSpec spec,
            ChatRequest request,
            Message asked,
            List<ToolRun> runs) {
        this.settings = settings;
        this.exchange = exchange;
        this.signal = signal;
        this.spec = spec;
        this.request = request;
        this.runs = runs;
        said.add(asked);
    }

    void start() {
        signal.onCancel(this::cancel);
        for (ToolRun run : runs) {
            if (run.isAsync()) {
                run.start();
            }
        }
    }

    boolean hasNext() {
        return done < runs.size();
    }

    /**
     * The next call's result.
     *
     * @param deadline when a tool that answers later must have answered, and one that does not must have begun
     */
    StreamEvent.ToolResult next(Deadline deadline) {
        ToolRun run = runs.get(done);
        boolean returned = false;
        try {
            exchange.rethrowIfCancelled();
            String result = result(run, deadline);
            exchange.rethrowIfCancelled();
            said.add(Message.tool(run.callId(), run.name(), result));
            done++;
            returned = true;
            return new StreamEvent.ToolResult(run.callId(), run.name(), result);
        } finally {
            if (!returned) {
                cancel();
            }
            if (!returned || !hasNext()) {
                signal.clear();
            }
        }
    }

    /** The request with the calls and their results. */
    ChatRequest answered() {
        return request.after(said);
    }

    private String result(ToolRun run, Deadline deadline) {
        if (deadline.left().isZero()) {
            throw exchange.outOfTime(run.name(), deadline);
        }
        try {
            return run.result(deadline.left());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            return failed(run, cause == null ? e : cause);
        } catch (CancellationException e) {
            return failed(run, e);
        } catch (TimeoutException e) {
            throw exchange.outOfTime(run.name(), deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolException(
                    spec.name() + ": the thread was interrupted while the tool " + run.name() + " was running",
                    e,
                    request.transcript(said));
        }
    }

    private String failed(ToolRun run, Throwable cause) {
        exchange.rethrowIfCancelled();
        String message = cause.getMessage();
        String what = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        if (settings.raisesToolFailures() || Thread.currentThread().isInterrupted()) {
            throw new ToolException(
                    spec.name() + ": the tool " + run.name() + " failed: " + what, cause, request.transcript(said));
        }
        return "The tool failed: " + what;
    }

    private void cancel() {
        runs.forEach(ToolRun::cancel);
    }
}
