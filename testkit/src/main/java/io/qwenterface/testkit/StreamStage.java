package io.qwenterface.testkit;

import io.qwenterface.testkit.RecordedRequest.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a stream: every piece is on its way before the next step begins. */
final class StreamStage implements Stage {
    private static final int WORDS = 2;
    private static final int LETTERS = 16;

    private final Call call;
    private final HttpResponse response;
    private final Wire.Frames frames;
    private int calls;
    private @Nullable Outcome outcome;

    StreamStage(Call call, HttpResponse response, boolean reasons) {
        this.call = call;
        this.response = response;
        this.frames = response.wire().frames(call, response.requestId(), reasons);
    }

    @Override
    public Call call() {
        return call;
    }

    @Override
    public void reasoning(String chunk) throws IOException {
        write(frames.reasoning(chunk));
    }

    @Override
    public void chunk(String chunk) throws IOException {
        write(frames.text(chunk));
    }

    @Override
    public void text(String text) throws IOException {
        for (String chunk : split(text)) {
            chunk(chunk);
        }
    }

    @Override
    public void endlessly(String chunk) throws IOException {
        while (true) {
            chunk(chunk);
        }
    }

    @Override
    public void speech(byte[] sound) throws IOException {
        if (call.speaks()) {
            write(frames.speech(Base64.getEncoder().encodeToString(sound)));
        }
    }

    @Override
    public void toolCall(String name, List<String> arguments) throws IOException {
        int index = calls++;
        ToolUse first = new ToolUse(index, ToolUse.id(response.requestId(), index), name, "");
        // A call that comes first brings the role itself.
        response.write(frames.toolCall(first, !response.begun()));
        for (String piece : arguments) {
            response.write(frames.toolCall(first.with(piece), false));
        }
    }

    @Override
    public void raw(String text) throws IOException {
        write(text);
    }

    @Override
    public void await(Gate gate) throws IOException {
        gate.pass();
    }

    @Override
    public void fail(Refusal refusal) throws IOException {
        if (response.begun()) {
            response.write(frames.error(refusal));
            response.end();
        } else {
            response.refuse(refusal, true);
        }
        outcome = Outcome.REFUSED;
    }

    @Override
    public void foreign(int status, String contentType, String body) throws IOException {
        response.send(status, contentType, body);
        outcome = Outcome.REFUSED;
    }

    @Override
    public void endEarly(String finishReason) throws IOException {
        write("");
        response.end();
        outcome = Outcome.CUT;
    }

    @Override
    public void finish(String finishReason) throws IOException {
        write(frames.finish(finishReason));
        response.end();
        outcome = Outcome.ANSWERED;
    }

    @Override
    public @Nullable Outcome outcome() {
        return outcome;
    }

    private void write(String events) throws IOException {
        response.write(response.begun() ? events : frames.start() + events);
    }

    /** Pieces of two words or sixteen letters: a model's tokens come in handfuls. Surrogate pairs stay together. */
    static List<String> split(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        int words = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            words += text.charAt(i) == ' ' && i > start ? 1 : 0;
            if (words == WORDS || letters == LETTERS) {
                chunks.add(text.substring(start, i));
                start = i;
                words = 0;
                letters = 0;
            }
            letters++;
        }
        if (start < text.length()) {
            chunks.add(text.substring(start));
        }
        return chunks;
    }
}
