package io.qwenterface.benchmarks;

/**
 * One client under test. Implementations have a public constructor that takes the server's address, such as
 * {@code http://127.0.0.1:4711}, and whether limits of its own that can be configured are to be lifted ({@code false}
 * is the client as it comes).
 */
public interface BenchClient extends AutoCloseable {

    /** Sends the system prompt and the user message with its three variables, and reads the reply into the record. */
    Triage triage(String product, String customer, String ticket);

    /** Starts a streamed reply and returns; the texts go to {@code sink}, from whichever thread the client uses. */
    void stream(String ticket, TextSink sink);

    /**
     * Makes the request body of {@link #triage} without sending it.
     *
     * @return its length in bytes
     */
    int encode(String product, String customer, String ticket);

    @Override
    void close();
}
