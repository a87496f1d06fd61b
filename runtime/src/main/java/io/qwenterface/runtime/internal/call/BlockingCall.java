package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.ToolException;
import io.qwenterface.runtime.Usage;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.json.MismatchException;
import io.qwenterface.runtime.internal.wire.ChatReply;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.spi.CancelSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

/** One call that waits for its whole answer. Used once, by one thread. */
final class BlockingCall {
    private final Settings settings;
    private final Prompt prompt;
    private final PromptSpec spec;
    private final CancelSignal signal;
    private final Listening listening;
    private final Exchange exchange;
    private final Deadline deadline;
    private final ToolRounds tools;
    private Usage usage = Usage.NONE;

    BlockingCall(Settings settings, Prompt prompt, CancelSignal signal) {
        this.settings = settings;
        this.prompt = prompt;
        this.signal = signal;
        spec = prompt.spec();
        listening = new Listening(settings.listener(), spec, false);
        exchange = new Exchange(settings, spec, listening, signal);
        tools = new ToolRounds(settings, exchange, signal, prompt);
        Duration own = spec.timeout();
        deadline = new Deadline(own == null ? settings.timeout() : own);
    }

    Reply<String> text() {
        return listened(
                () -> {
                    Answered answered = answered(ChatRequest.of(prompt, null, spec.isStreamOnly()));
                    ChatReply reply = answered.reply();
                    answered.request().succeeded(reply);
                    return Replies.of(reply.text(), reply, usage, 0);
                },
                reply -> reply);
    }

    /** All choices. Each has the usage of the whole call: the service does not count them one by one. */
    List<Reply<String>> texts() {
        return listened(
                () -> {
                    Answered answered = answered(ChatRequest.of(prompt, null, spec.isStreamOnly()));
                    return answered.reply().choices().stream()
                            .map(choice -> Replies.of(choice.text(), choice, usage, 0))
                            .toList();
                },
                replies -> replies.get(0));
    }

    <T> Reply<T> value(JsonOutput<T> output) {
        return listened(
                () -> {
                    Answered first = answered(ChatRequest.of(prompt, output, spec.isStreamOnly()));
                    Fitting<T> fitting = fitting(output, first, this::answered);
                    fitting.answered().request().succeeded(fitting.answered().reply());
                    return fitting.reply(usage);
                },
                reply -> reply);
    }

    /** All choices. One that does not fit is asked for again alone, as an answer of its own. */
    <T> List<Reply<T>> values(JsonOutput<T> output) {
        return listened(
                () -> {
                    Answered first = answered(ChatRequest.of(prompt, output, spec.isStreamOnly()));
                    List<Fitting<T>> fitting = new ArrayList<>();
                    for (ChatReply choice : first.reply().choices()) {
                        fitting.add(fitting(output, new Answered(first.request(), choice), this::answeredAlone));
                    }
                    return fitting.stream().map(one -> one.reply(usage)).toList();
                },
                replies -> replies.get(0));
    }

    private Answered answeredAlone(ChatRequest request) {
        PromptSpec alone = spec.choices(1);
        ChatReply reply = new Exchange(settings, alone, listening, signal).whole(request.under(alone), deadline);
        usage = usage.plus(reply.usage());
        return new Answered(request, reply);
    }

    private <T> Fitting<T> fitting(JsonOutput<T> output, Answered first, Asking again) {
        Answered answered = first;
        for (int repairs = 0; ; repairs++) {
            ChatReply reply = answered.reply();
            try {
                T value = settings.answers().read(output, reply.text()).value();
                return new Fitting<>(value, answered, repairs);
            } catch (MismatchException mismatch) {
                // What was cut off at the limit would be cut off there again.
                boolean cutOff = reply.finishReason() == FinishReason.LENGTH;
                if (cutOff || repairs >= settings.maxRepairs()) {
                    throw Replies.unfit(spec, mismatch, cutOff, reply.text());
                }
                answered = again.to(answered.request().after(reply.text(), complaint(mismatch)));
            }
        }
    }

    /** Asks until the model answers without asking for tools. */
    private Answered answered(ChatRequest first) {
        ChatRequest request = first;
        while (true) {
            ChatReply reply = exchange.whole(request, deadline);
            usage = usage.plus(reply.usage());
            if (!tools.isRound(reply)) {
                return new Answered(request, reply);
            }
            ToolTurn turn = tools.begin(request, reply);
            while (turn.hasNext()) {
                turn.next(deadline);
            }
            request = turn.answered();
        }
    }

    /** The last request and its answer. */
    private record Answered(ChatRequest request, ChatReply reply) {}

    /** An answer that could be read. */
    private record Fitting<T>(T value, Answered answered, int repairs) {
        Reply<T> reply(Usage usage) {
            return Replies.of(value, answered.reply(), usage, repairs);
        }
    }

    /** Asks once more. */
    private interface Asking {
        Answered to(ChatRequest request);
    }

    private static String complaint(MismatchException mismatch) {
        return "That answer does not fit the JSON Schema: " + mismatch.getMessage()
                + ". Answer again, with the whole JSON object and nothing else.";
    }

    /**
     * Tells the listener of a call and of its end.
     *
     * @param told the reply of a result that the listener hears of
     */
    private <R> R listened(Supplier<R> call, Function<R, Reply<?>> told) {
        listening.started();
        settings.inFlight().add(signal);
        R result;
        try {
            result = call.get();
        } catch (QwenException e) {
            listening.failed(e);
            throw e;
        } catch (CancellationException e) {
            listening.cancelled();
            throw e;
        } catch (Error e) {
            // A tool's: nothing else here is the application's. Whoever listens has to hear of an end.
            listening.failed(new ToolException(spec.name() + ": a tool threw " + e, e));
            throw e;
        } finally {
            settings.inFlight().remove(signal);
        }
        listening.succeeded(told.apply(result));
        return result;
    }
}
