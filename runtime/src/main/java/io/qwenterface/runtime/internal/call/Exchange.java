package io.qwenterface.runtime.internal.call;

import io.qwenterface.Transport;
import io.qwenterface.runtime.CallTimeoutException;
import io.qwenterface.runtime.ConnectionException;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.sse.SseReader;
import io.qwenterface.runtime.internal.wire.AnswerFault;
import io.qwenterface.runtime.internal.wire.ChatReply;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.internal.wire.Prefilled;
import io.qwenterface.runtime.internal.wire.ServiceError;
import io.qwenterface.runtime.internal.wire.StreamDecoder;
import io.qwenterface.runtime.internal.wire.Wire;
import io.qwenterface.runtime.spi.CancelSignal;
import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpBody;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The requests of one call: sends them, and waits before one that failed is repeated. */
final class Exchange {
    private static final String REQUEST_ID = "x-request-id";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String PARTIAL = "x-dashscope-partialresponse";

    private final Settings settings;
    private final PromptSpec spec;
    private final Listening listening;
    private final CancelSignal signal;
    private final Wire wire;
    private final Failures failures;

    /** The spec as it is served: on the path that the service sent its model to. */
    private PromptSpec served;

    private boolean wrongPath;
    private boolean pathChanged;
    private final GoingOn goingOn;

    Exchange(Settings settings, PromptSpec spec, Listening listening, CancelSignal signal) {
        this.settings = settings;
        this.spec = spec;
        this.listening = listening;
        this.signal = signal;
        wire = Wire.of(spec);
        served = isOnDashScope() ? settings.paths().current(spec) : spec;
        failures = new Failures(spec);
        goingOn = new GoingOn(spec, settings.keepsAnswers());
    }

    /** The whole answer to a request; a stream is read to its end first. */
    ChatReply whole(ChatRequest request, Deadline deadline) {
        HttpTarget target = target(request);
        HttpBody body = body(request);
        for (int attempt = 1; ; attempt++) {
            try {
                return wholeOnce(request, target, body, deadline);
            } catch (AttemptFailed failed) {
                if (hasAnotherWay()) {
                    return whole(request, deadline);
                }
                awaitNext(attempt, failed, deadline);
            }
        }
    }

    private HttpBody body(ChatRequest request) {
        return wire.encode(goingOn.of(request).under(served));
    }

    private ChatReply wholeOnce(ChatRequest request, HttpTarget target, HttpBody body, Deadline deadline)
            throws AttemptFailed {
        rethrowIfCancelled();
        Duration left = deadline.left();
        if (left.isZero()) {
            throw failures.timedOut(deadline.timeout(), null);
        }
        HttpAnswer answer;
        try {
            answer = settings.transport().complete(new HttpRequest(target, body, left, signal));
        } catch (IOException e) {
            rethrowIfCancelled();
            throw failures.unanswered(target, e, deadline.timeout());
        }
        String requestId = answer.header(REQUEST_ID);
        if (answer.status() != 200) {
            ServiceError error = wire.error(answer.status(), answer.body(), requestId);
            throw refused(target, error, answer.header(RETRY_AFTER));
        }
        try {
            ChatReply reply = request.streaming()
                    ? joined(WholeAsEvents.unlessStream(answer.header(CONTENT_TYPE), answer.body()))
                    : Prefilled.reply(spec.prefill(), wire.decode(answer.body(), 0, answer.body().length));
            return completed(reply, requestId, answer.header(PARTIAL));
        } catch (AnswerFault e) {
            throw refused(target, e.error().orId(requestId), answer.header(RETRY_AFTER));
        }
    }

    /** The answer of a model that only streams. Read like any stream, but from memory: nobody waits for its pieces. */
    private ChatReply joined(byte[] body) throws AttemptFailed {
        StreamDecoder decoder = Prefilled.decoder(spec.prefill(), wire.decoder());
        SseReader events = new SseReader(new ByteArrayInputStream(body));
        try {
            boolean last = false;
            while (!last && events.next()) {
                last = decoder.read(
                        events.event(),
                        events.comment(),
                        events.buffer(),
                        events.offset(),
                        events.length(),
                        piece -> {});
            }
        } catch (IOException e) {
            throw failures.broken(e, false);
        }
        ChatReply reply = decoder.finish(piece -> {});
        if (reply == null) {
            throw failures.broken(null, false);
        }
        return reply;
    }

    /** Opens a stream; its pieces are the caller's to read. */
    OpenStream open(ChatRequest request) throws AttemptFailed {
        rethrowIfCancelled();
        HttpTarget target = target(request);
        HttpBody body = body(request);
        HttpStream stream;
        try {
            stream = settings.transport().stream(new HttpRequest(target, body, silence(), signal));
        } catch (IOException e) {
            rethrowIfCancelled();
            throw failures.unanswered(target, e, silence());
        }
        try {
            if (stream.status() == 200) {
                InputStream events = WholeAsEvents.unlessStream(stream.header(CONTENT_TYPE), stream.body());
                StreamDecoder decoder = Prefilled.decoder(spec.prefill(), wire.decoder());
                return new OpenStream(target, stream, new SseReader(events), decoder);
            }
            ServiceError error = wire.error(stream.status(), stream.body().readAllBytes(), stream.header(REQUEST_ID));
            AttemptFailed refused = refused(target, error, stream.header(RETRY_AFTER));
            stream.close();
            throw refused;
        } catch (IOException e) {
            stream.close();
            rethrowIfCancelled();
            throw failures.unanswered(target, e, silence());
        }
    }

    private HttpTarget target(ChatRequest request) {
        HttpTarget target = settings.routes().target(served, wire, request.streaming());
        return OssHeader.isNeededBy(request.prompt()) ? OssHeader.on(target) : target;
    }

    /** Reading on in an open stream failed. */
    AttemptFailed streamFailed(IOException e, boolean delivered) {
        rethrowIfCancelled();
        return failures.streamFailed(e, silence(), delivered);
    }

    /** An open stream ended before its end marker. */
    AttemptFailed cutOff(boolean delivered) {
        rethrowIfCancelled();
        return failures.broken(null, !delivered);
    }

    /** An open stream holds an error. */
    AttemptFailed refused(OpenStream open, AnswerFault fault, boolean delivered) {
        HttpStream stream = open.stream();
        AttemptFailed failed =
                refused(open.target(), fault.error().orId(stream.header(REQUEST_ID)), stream.header(RETRY_AFTER));
        if (delivered) {
            wrongPath = false;
            goingOn.delivered();
            return failed.forGood();
        }
        return failed;
    }

    private AttemptFailed refused(HttpTarget target, ServiceError error, @Nullable String retryAfter) {
        wrongPath = isOnDashScope() && error.isWrongPath();
        goingOn.refused(error);
        return failures.refused(target, error, retryAfter);
    }

    private boolean isOnDashScope() {
        return spec.transport() == Transport.DASHSCOPE;
    }

    /**
     * Whether the attempt that failed can be made otherwise; at once, since nothing has to recover: on DashScope's other
     * path, which may serve the model, or without the answer that it went on with, which the service may have forgotten.
     * Each at most once in a call: the second such refusal is the answer.
     */
    boolean hasAnotherWay() {
        if (goingOn.saysEverythingNow()) {
            return true;
        }
        if (!wrongPath || pathChanged) {
            return false;
        }
        pathChanged = true;
        wrongPath = false;
        served = settings.paths().correct(served);
        return true;
    }

    /** The reply of an open stream that has come to its end. */
    ChatReply completed(OpenStream open, ChatReply reply) {
        return completed(reply, open.stream().header(REQUEST_ID), null);
    }

    /** Waits before the next attempt, or throws what ended the last one. */
    void awaitNext(int attempt, AttemptFailed failed, @Nullable Deadline deadline) {
        QwenException reason = failed.reason();
        Duration delay = failed.isRepeatable() ? settings.retries().delay(attempt, reason, failed.retryAfter()) : null;
        if (delay == null || (deadline != null && delay.compareTo(deadline.left()) >= 0)) {
            throw reason;
        }
        listening.retrying(attempt, delay, reason);
        try {
            settings.sleeper().sleep(delay, signal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
        rethrowIfCancelled();
    }

    /** Somebody ended the call: its caller, who knows, or the client's owner, of whom the caller must hear. */
    void rethrowIfCancelled() {
        if (signal.isCancelled()) {
            if (settings.inFlight().isClosed()) {
                throw new ConnectionException(
                        spec.name() + ": the client was closed while " + spec.model() + " was answering", null);
            }
            throw new CancellationException(spec.name() + " was cancelled");
        }
    }

    /** The call's time is over, and a tool has not answered. */
    CallTimeoutException outOfTime(String tool, Deadline deadline) {
        return failures.outOfTime(tool, deadline.timeout());
    }

    /** How long a stream may be silent. */
    Duration silence() {
        Duration own = spec.timeout();
        return Deadline.limited(own == null ? settings.timeout() : own);
    }

    /** Fills in what the answer's head tells, and who was asked where the answer does not say who answered. */
    private ChatReply completed(ChatReply reply, @Nullable String requestId, @Nullable String partial) {
        return reply.completed(
                // The service ran out of its own time and sent what it had (d.5).
                "true".equals(partial),
                reply.model().isEmpty() ? spec.model() : reply.model(),
                requestId == null || requestId.isEmpty() ? reply.requestId() : requestId,
                goingOn.isKept());
    }
}
