package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.OutputException;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.internal.flow.PullSource;
import io.qwenterface.runtime.internal.sse.SseReader;
import io.qwenterface.runtime.internal.wire.AnswerFault;
import io.qwenterface.runtime.internal.wire.ChatReply;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.spi.CancelSignal;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one streamed call gives: its events, or what a reading makes of them. The request is sent with the first
 * {@link #next}, and the socket is read only inside of it, so that the service is held back where the subscriber is slow.
 *
 * @param <E> the elements
 */
final class EventSource<E> implements PullSource<E> {
    /**
     * Gives the first request. A conversation in memory is taken as it is when the stream is subscribed to; one in a store
     * is read by the first {@link #next}: its failure is the call's, of which the listener hears.
     */
    private final Supplier<ChatRequest> first;

    private @Nullable ChatRequest request;
    private final Listening listening;
    private final InFlight inFlight;
    private final CancelSignal signal = new CancelSignal();
    private final Exchange exchange;
    private final ToolRounds tools;
    private final Supplier<EventReading<E>> readings;
    private final Queue<E> ready = new ArrayDeque<>(4);

    /** Where the events go; each attempt has a reading of its own, as it begins anew, and each round of tools. */
    private Consumer<StreamEvent> sink = event -> {};

    private boolean started;
    private boolean ended;
    private boolean delivered;
    private int attempt = 1;
    private @Nullable OpenStream open;

    /** An answer that calls tools, until the first of them is to run: that takes a subscriber who asks for more. */
    private @Nullable ChatReply asked;

    private @Nullable ToolTurn turn;
    private Usage usage = Usage.NONE;

    /** What to end with once everything that is ready has been given. */
    private @Nullable OutputException unfit;

    /** Whether {@link #next} is running: then it gives the connection back, else whoever closes does. */
    private boolean busy;

    private boolean closed;

    /**
     * A call.
     *
     * @param output how a structured answer is asked for; null for text
     * @param readings gives the reading of one attempt
     */
    EventSource(Settings settings, Prompt prompt, @Nullable JsonOutput<?> output, Supplier<EventReading<E>> readings) {
        this.readings = readings;
        if (prompt.conversationId() == null) {
            ChatRequest begun = ChatRequest.of(prompt, output, true);
            first = () -> begun;
        } else {
            first = () -> ChatRequest.of(prompt, output, true);
        }
        inFlight = settings.inFlight();
        listening = new Listening(settings.listener(), prompt.spec(), true);
        exchange = new Exchange(settings, prompt.spec(), listening, signal);
        tools = new ToolRounds(settings, exchange, signal, prompt);
    }

    @Override
    public @Nullable E next() {
        synchronized (this) {
            if (closed) {
                return null;
            }
            busy = true;
        }
        try {
            return read();
        } catch (QwenException e) {
            ended = true;
            listening.failed(e);
            throw e;
        } catch (CancellationException e) {
            // Whoever cancelled has stopped listening to us.
            return null;
        } finally {
            leave();
        }
    }

    private @Nullable E read() {
        if (!started) {
            started = true;
            listening.started();
            inFlight.add(signal);
            request = first.get();
        }
        while (ready.isEmpty() && !ended) {
            if (unfit != null) {
                throw unfit;
            }
            if (!goesOnWithTools()) {
                readOrRepeat();
            }
        }
        delivered = true;
        return ready.poll();
    }

    private ChatRequest request() {
        return Objects.requireNonNull(request, "request");
    }

    /** Runs the next tool of a round, or turns to the request with their results; false if there is no round. */
    private boolean goesOnWithTools() {
        ToolTurn current = turn;
        if (current == null) {
            if (asked == null) {
                return false;
            }
            current = tools.begin(request(), asked);
            turn = current;
            asked = null;
        }
        if (current.hasNext()) {
            sink.accept(current.next(new Deadline(exchange.silence())));
            return true;
        }
        request = current.answered();
        turn = null;
        // Another request, of which nothing was delivered.
        delivered = false;
        attempt = 1;
        return true;
    }

    private void readOrRepeat() {
        try {
            readOn();
        } catch (OutputException e) {
            unfit = e;
            disconnect();
        } catch (AttemptFailed failed) {
            disconnect();
            if (!exchange.hasAnotherWay()) {
                exchange.awaitNext(attempt++, failed, null);
            }
        }
    }

    private void readOn() throws AttemptFailed {
        OpenStream current = open;
        if (current == null) {
            current = exchange.open(request());
            open = current;
            EventReading<E> reading = readings.get();
            sink = event -> reading.read(event, ready::add);
        }
        SseReader events = current.events();
        try {
            boolean last = !events.next()
                    || current.decoder()
                            .read(
                                    events.event(),
                                    events.comment(),
                                    events.buffer(),
                                    events.offset(),
                                    events.length(),
                                    sink);
            if (last) {
                end(current);
            }
        } catch (AnswerFault fault) {
            throw exchange.refused(current, fault, delivered);
        } catch (IOException e) {
            throw exchange.streamFailed(e, delivered);
        }
    }

    private void end(OpenStream current) throws AttemptFailed {
        ChatReply reply = current.decoder().finish(sink);
        if (reply == null) {
            throw exchange.cutOff(delivered);
        }
        ChatReply complete = exchange.completed(current, reply);
        usage = usage.plus(complete.usage());
        if (tools.isRound(complete)) {
            disconnect();
            asked = complete;
            return;
        }
        Reply<String> whole = Replies.of(complete.text(), complete, usage, 0);
        sink.accept(new StreamEvent.Completed(whole));
        request().succeeded(complete);
        ended = true;
        listening.succeeded(whole);
    }

    @Override
    public void close() {
        boolean idle;
        synchronized (this) {
            closed = true;
            idle = !busy;
        }
        signal.cancel();
        if (idle) {
            letGo();
        }
    }

    private void leave() {
        boolean over;
        synchronized (this) {
            busy = false;
            over = closed;
        }
        if (over) {
            letGo();
        } else if (ended) {
            disconnect();
            inFlight.remove(signal);
        }
    }

    /** Runs once: the subscription closes its source once, and {@link #next} does nothing any more. */
    private void letGo() {
        disconnect();
        inFlight.remove(signal);
        if (started && !ended) {
            listening.cancelled();
        }
    }

    private void disconnect() {
        OpenStream current = open;
        open = null;
        if (current != null) {
            current.stream().close();
        }
    }
}
