package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.json.JsonElements;
import io.qwenterface.runtime.internal.json.MismatchException;
import java.util.function.Consumer;

/** The elements of the list that one answer is. */
final class ElementReading<T> implements EventReading<T> {
    private final PromptSpec spec;
    private final StringBuilder received = new StringBuilder();
    private final JsonElements<T> elements;

    ElementReading(Settings settings, PromptSpec spec, JsonOutput<T> output) {
        this.spec = spec;
        elements = settings.answers().elements(output);
    }

    @Override
    public void read(StreamEvent event, Consumer<? super T> sink) {
        if (event instanceof StreamEvent.Text text) {
            add(text.text(), sink);
        } else if (event instanceof StreamEvent.Completed completed) {
            end(completed.reply(), sink);
        }
    }

    private void add(String piece, Consumer<? super T> sink) {
        received.append(piece);
        try {
            elements.add(piece, sink);
        } catch (MismatchException mismatch) {
            throw Replies.unfit(spec, mismatch, false, received.toString());
        }
    }

    private void end(Reply<String> reply, Consumer<? super T> sink) {
        boolean cutOff = reply.finishReason() == FinishReason.LENGTH;
        try {
            elements.end(reply.text(), cutOff, sink);
        } catch (MismatchException mismatch) {
            throw Replies.unfit(spec, mismatch, cutOff, reply.text());
        }
    }
}
