package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.Partial;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.json.MismatchException;
import io.qwenterface.runtime.internal.json.ObjectScanner;
import java.util.function.Consumer;

/** Snapshots of the object that one answer is. */
final class PartialReading<T> implements EventReading<Partial<T>> {
    private final Settings settings;
    private final PromptSpec spec;
    private final JsonOutput<T> output;
    private final ObjectScanner scanner;

    PartialReading(Settings settings, PromptSpec spec, JsonOutput<T> output) {
        this.settings = settings;
        this.spec = spec;
        this.output = output;
        scanner = settings.answers().object(output);
    }

    @Override
    public void read(StreamEvent event, Consumer<? super Partial<T>> sink) {
        if (event instanceof StreamEvent.Text text) {
            if (scanner.add(text.text())) {
                sink.accept(new Partial<>(scanner.fields(), null));
            }
        } else if (event instanceof StreamEvent.Completed completed) {
            Reply<String> reply = completed.reply();
            sink.accept(new Partial<>(scanner.end(reply.text()), value(reply)));
        }
    }

    private T value(Reply<String> reply) {
        try {
            return settings.answers().read(output, reply.text()).value();
        } catch (MismatchException mismatch) {
            boolean cutOff = reply.finishReason() == FinishReason.LENGTH;
            throw Replies.unfit(spec, mismatch, cutOff, reply.text());
        }
    }
}
