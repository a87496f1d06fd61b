package io.qwenterface.testkit;

import io.qwenterface.testkit.RecordedRequest.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer in one piece: what comes in pieces is collected first. */
final class PlainStage implements Stage {
    private final Call call;
    private final HttpResponse response;
    private final StringBuilder reasoning = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<ToolUse> calls = new ArrayList<>();
    private @Nullable Outcome outcome;

    PlainStage(Call call, HttpResponse response) {
        this.call = call;
        this.response = response;
    }

    @Override
    public Call call() {
        return call;
    }

    @Override
    public void reasoning(String chunk) {
        reasoning.append(chunk);
    }

    @Override
    public void chunk(String chunk) {
        text.append(chunk);
    }

    @Override
    public void text(String whole) {
        text.append(whole);
    }

    @Override
    public void endlessly(String chunk) {
        text.append(chunk);
    }

    @Override
    public void speech(byte[] ofStreamsOnly) {}

    @Override
    public void toolCall(String name, List<String> arguments) {
        int index = calls.size();
        calls.add(new ToolUse(index, ToolUse.id(response.requestId(), index), name, String.join("", arguments)));
    }

    @Override
    public void raw(String ofStreamsOnly) {}

    @Override
    public void await(Gate gate) throws IOException {
        gate.pass();
    }

    @Override
    public void fail(Refusal refusal) throws IOException {
        response.refuse(refusal, false);
        outcome = Outcome.REFUSED;
    }

    @Override
    public void foreign(int status, String contentType, String body) throws IOException {
        response.send(status, contentType, body);
        outcome = Outcome.REFUSED;
    }

    @Override
    public void endEarly(String finishReason) throws IOException {
        String whole = body(finishReason);
        response.sendJson(whole.substring(0, whole.length() / 2));
        outcome = Outcome.CUT;
    }

    @Override
    public void finish(String finishReason) throws IOException {
        response.sendJson(body(finishReason));
        outcome = Outcome.ANSWERED;
    }

    private String body(String finishReason) {
        Wire.Said said = new Wire.Said(reasoning.toString(), text.toString(), calls, finishReason);
        return response.wire().answer(call, response.requestId(), said);
    }

    @Override
    public @Nullable Outcome outcome() {
        return outcome;
    }
}
