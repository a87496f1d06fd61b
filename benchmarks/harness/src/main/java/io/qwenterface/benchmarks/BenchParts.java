package io.qwenterface.benchmarks;

import java.util.List;

/**
 * Single functions of a client, without HTTP. Implementations have a public constructor without parameters, stand beside
 * their {@link BenchClient}, and are called by one thread.
 */
public interface BenchParts {

    /** Makes the user message of the typed call, encoded for the request; its length in bytes. */
    int render(String product, String customer, String ticket);

    /** Reads the typed call's record out of the body of a whole reply. */
    Triage read(byte[] reply);

    /** Reads the documents of one stream, one after the other; the length of all its texts. */
    int readStream(List<byte[]> documents);
}
