package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.testkit.RecordedRequest.Outcome;
import io.qwenterface.testkit.Stage.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What {@link FakeModelStudio} answers to one request, including how it goes wrong.
 *
 * <p>The same answer fits a plain call and a stream, on every protocol: a plain call gets the pieces joined. Immutable;
 * every method returns a new answer. For example, a stream that breaks in the middle:
 *
 * <pre>{@code
 * studio.answer(Answer.chunks("Dear ", "Ms ").thenWait(gate).thenCut());
 * }</pre>
 */
public final class Answer {
    private final List<Step> steps;
    private final boolean reasons;
    private final String finishReason;
    private final Map<String, String> headers;

    private Answer(List<Step> steps, boolean reasons, String finishReason, Map<String, String> headers) {
        this.steps = List.copyOf(steps);
        this.reasons = reasons;
        this.finishReason = finishReason;
        this.headers = headers;
    }

    private static Answer of(List<Step> steps) {
        return new Answer(steps, false, "stop", Map.of());
    }

    /**
     * A text. As a stream it comes in pieces of a few words.
     *
     * @param text the whole text
     * @return the answer
     */
    public static Answer text(String text) {
        Objects.requireNonNull(text, "text");
        return of(List.of(stage -> stage.text(text)));
    }

    /**
     * A text in exactly these pieces.
     *
     * @param chunks one event each
     * @return the answer
     */
    public static Answer chunks(String... chunks) {
        return of(texts(chunks));
    }

    /**
     * An error in the protocol's shape. A native stream reports it as the service does: with status 200, the true status
     * inside (wire reference d.5).
     *
     * @param status HTTP status, 400 or more
     * @param code as in the table of wire reference f.2, sent as it is
     * @param message sent as it is
     * @return the answer
     */
    public static Answer error(int status, String code, String message) {
        return of(List.of(failure(status, code, message)));
    }

    /**
     * An answer that is not in the protocol's shape, as of a gateway in front of the service.
     *
     * @param status HTTP status
     * @param contentType value of the header of that name
     * @param body the whole body
     * @return the answer
     */
    public static Answer foreign(int status, String contentType, String body) {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
        return of(List.of(stage -> stage.foreign(status, contentType, body)));
    }

    /**
     * A call of one of the functions the request offers, with the finish reason {@code tool_calls}. Every call has an id
     * of its own.
     *
     * @param name of the function
     * @param arguments pieces of the arguments' JSON text, one event each; a plain call gets them joined
     * @return the answer
     */
    public static Answer toolCall(String name, String... arguments) {
        return of(List.of()).thenToolCall(name, arguments);
    }

    /**
     * A call of one of the functions the request offers, with arguments made up from the schema of its parameters: always
     * the same ones.
     *
     * @param name of the function
     * @return the answer; an error with status 500 if the request offers no such function
     */
    public static Answer sampleToolCall(String name) {
        return of(List.of()).thenSampleToolCall(name);
    }

    /**
     * Puts reasoning in front.
     *
     * @param chunks pieces of the reasoning, one event each
     * @return the longer answer
     */
    public Answer withReasoning(String... chunks) {
        List<Step> longer = new ArrayList<>();
        for (String chunk : chunks) {
            Objects.requireNonNull(chunk, "chunk");
            longer.add(stage -> stage.reasoning(chunk));
        }
        longer.addAll(steps);
        return new Answer(longer, true, finishReason, headers);
    }

    /**
     * Ends with another reason than {@code stop}.
     *
     * @param reason such as {@code length}
     * @return the changed answer
     */
    public Answer withFinishReason(String reason) {
        return new Answer(steps, reasons, Objects.requireNonNull(reason, "reason"), headers);
    }

    /**
     * Sends a response header.
     *
     * @param name such as {@code Retry-After}
     * @param value its value
     * @return the changed answer
     */
    public Answer withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new Answer(steps, reasons, finishReason, Collections.unmodifiableMap(more));
    }

    /**
     * Goes on with more text.
     *
     * @param chunks one event each
     * @return the longer answer
     */
    public Answer then(String... chunks) {
        return plus(texts(chunks));
    }

    /**
     * Goes on with speech. A call that asks for none, or waits for a whole answer, gets it without.
     *
     * @param pieces of the sound, one event each
     * @return the longer answer
     */
    public Answer thenSpeech(byte[]... pieces) {
        List<Step> speech = new ArrayList<>();
        for (byte[] piece : pieces) {
            byte[] copy = piece.clone();
            speech.add(stage -> stage.speech(copy));
        }
        return plus(speech);
    }

    /**
     * Goes on with a call of a function, and ends with the finish reason {@code tool_calls}.
     *
     * @param name of the function
     * @param arguments pieces of the arguments' JSON text, one event each; a plain call gets them joined
     * @return the longer answer
     */
    public Answer thenToolCall(String name, String... arguments) {
        Objects.requireNonNull(name, "name");
        List<String> pieces = List.of(arguments);
        return plus(List.of(stage -> stage.toolCall(name, pieces))).withFinishReason("tool_calls");
    }

    /**
     * Goes on with a call of a function as {@link #sampleToolCall} makes it.
     *
     * @param name of the function
     * @return the longer answer
     */
    public Answer thenSampleToolCall(String name) {
        Objects.requireNonNull(name, "name");
        return plus(List.of(stage -> sampleToolCall(stage, name))).withFinishReason("tool_calls");
    }

    private static void sampleToolCall(Stage stage, String name) throws IOException {
        JsonNode schema = ToolRules.parameters(stage.call(), name);
        if (schema.isMissingNode()) {
            failure(500, "InternalError", "the request offers no function " + name)
                    .performOn(stage);
            return;
        }
        String arguments = schema.isEmpty() ? "{}" : SchemaInstance.of(schema).toString();
        // In two pieces, as a model's are.
        int half = arguments.length() / 2;
        stage.toolCall(name, List.of(arguments.substring(0, half), arguments.substring(half)));
    }

    /**
     * Waits for the test. A stream sends its head with its first piece, so waiting first holds back the status too.
     *
     * @param gate opened by the test
     * @return the longer answer
     */
    public Answer thenWait(Gate gate) {
        Objects.requireNonNull(gate, "gate");
        return plus(List.of(stage -> stage.await(gate)));
    }

    /**
     * Sends the same piece again and again, until the client goes away; a plain call gets it once. What follows is never
     * reached.
     *
     * @param chunk one event each time
     * @return the longer answer
     */
    public Answer thenEndlessly(String chunk) {
        Objects.requireNonNull(chunk, "chunk");
        return plus(List.of(stage -> stage.endlessly(chunk)));
    }

    /**
     * Sends text of the test's choice between two events of a stream, such as a comment line. A plain call ignores it.
     *
     * @param text sent as it is, in UTF-8, line ends included
     * @return the longer answer
     */
    public Answer thenRaw(String text) {
        Objects.requireNonNull(text, "text");
        return plus(List.of(stage -> stage.raw(text)));
    }

    /**
     * Reports an error after what came before. A plain call gets the error only.
     *
     * @param status HTTP status, 400 or more
     * @param code as in the table of wire reference f.2, sent as it is
     * @param message sent as it is
     * @return the longer answer
     */
    public Answer thenError(int status, String code, String message) {
        return plus(List.of(failure(status, code, message)));
    }

    /**
     * Breaks the connection after what came before. A plain call gets no answer at all.
     *
     * @return the longer answer
     */
    public Answer thenCut() {
        return plus(List.of(Stage::cut));
    }

    /**
     * Ends the body in good order, but before a stream's end marker. Of a plain answer half is sent.
     *
     * @return the longer answer
     */
    public Answer thenEnd() {
        return plus(List.of(stage -> stage.endEarly(finishReason)));
    }

    /** Whether there is reasoning, which changes the shape of every event. */
    boolean reasons() {
        return reasons;
    }

    Map<String, String> headers() {
        return headers;
    }

    Outcome performOn(Stage stage) throws IOException {
        for (Step step : steps) {
            step.performOn(stage);
            Outcome early = stage.outcome();
            if (early != null) {
                return early;
            }
        }
        stage.finish(finishReason);
        return Outcome.ANSWERED;
    }

    private Answer plus(List<Step> more) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(more);
        return new Answer(longer, reasons, finishReason, headers);
    }

    private static List<Step> texts(String... chunks) {
        List<Step> texts = new ArrayList<>();
        for (String chunk : chunks) {
            Objects.requireNonNull(chunk, "chunk");
            texts.add(stage -> stage.chunk(chunk));
        }
        return texts;
    }

    private static Step failure(int status, String code, String message) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status is " + status + ", an error has 400 to 599");
        }
        Refusal refusal = Refusal.scripted(
                status, Objects.requireNonNull(code, "code"), Objects.requireNonNull(message, "message"));
        return stage -> stage.fail(refusal);
    }
}
