package io.qwenterface.testkit;

import io.qwenterface.testkit.RecordedRequest.Outcome;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the steps of an {@link Answer} are performed: a plain answer or a stream. */
interface Stage {
    /** A step of an answer. */
    interface Step {
        void performOn(Stage stage) throws IOException;
    }

    /** What is answered. */
    Call call();

    /** A piece of the reasoning. */
    void reasoning(String chunk) throws IOException;

    /** A piece of the text, as it is. */
    void chunk(String chunk) throws IOException;

    /** The text, in pieces of the stage's choice. */
    void text(String text) throws IOException;

    /** A piece of the text without end, until the client goes away. */
    void endlessly(String chunk) throws IOException;

    /** A piece of speech, where the protocol and the call have it. */
    void speech(byte[] sound) throws IOException;

    /** A call of a function, its arguments in these pieces. */
    void toolCall(String name, List<String> arguments) throws IOException;

    /** Bytes of the test's choice. */
    void raw(String text) throws IOException;

    /** Waits for the test. */
    void await(Gate gate) throws IOException;

    /** An error in the shape of the protocol; the last step. */
    void fail(Refusal refusal) throws IOException;

    /** A whole answer that is not the service's; the last step. */
    void foreign(int status, String contentType, String body) throws IOException;

    /** The connection breaks; the last step. */
    default void cut() throws IOException {
        throw new ConnectionCut();
    }

    /** The body ends in good order, but early; the last step. */
    void endEarly(String finishReason) throws IOException;

    /** Everything else is said. */
    void finish(String finishReason) throws IOException;

    /** Null until the answer is over. */
    @Nullable
    Outcome outcome();
}
