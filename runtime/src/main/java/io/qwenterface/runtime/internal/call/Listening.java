package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listener of one call, and keeps from the call whatever the listener throws. */
final class Listening {
    private final @Nullable CallListener listener;
    private final CallListener.@Nullable Call call;
    private final long start = System.nanoTime();

    /** Without a listener nothing is told, and nothing made to be told. */
    Listening(@Nullable CallListener listener, PromptSpec spec, boolean streaming) {
        this.listener = listener;
        String workspace = spec.workspace();
        call = listener == null
                ? null
                : new CallListener.Call(
                        spec.name(),
                        spec.model(),
                        spec.region(),
                        workspace == null ? "" : workspace,
                        spec.transport(),
                        streaming,
                        spec.fingerprint());
    }

    void started() {
        tell(l -> l.started(known()));
    }

    void retrying(int attempt, Duration delay, QwenException reason) {
        tell(l -> l.retrying(known(), attempt, delay, reason));
    }

    void succeeded(Reply<?> reply) {
        tell(l -> l.succeeded(known(), reply, took()));
    }

    void failed(QwenException failure) {
        tell(l -> l.failed(known(), failure, took()));
    }

    void cancelled() {
        tell(l -> l.cancelled(known(), took()));
    }

    private CallListener.Call known() {
        if (call == null) {
            throw new IllegalStateException("a call that nobody listens to is not described");
        }
        return call;
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void tell(Consumer<CallListener> event) {
        if (listener == null) {
            return;
        }
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            // No logger before there is something to log: getting one costs more than many calls.
            System.getLogger(CallListener.class.getName())
                    .log(System.Logger.Level.WARNING, "the call goes on, although its listener threw this", e);
        }
    }
}
