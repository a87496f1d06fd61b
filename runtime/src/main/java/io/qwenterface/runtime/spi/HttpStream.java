package io.qwenterface.runtime.spi;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A response whose body is still arriving. Used by one thread at a time, except for {@link #close()}. */
public interface HttpStream extends AutoCloseable {
    /** The HTTP status. */
    int status();

    /** A header's value by its name in any case, or null. */
    @Nullable
    String header(String name);

    /** The body as it arrives. Reads throw as {@link HttpTransport} says. */
    InputStream body();

    /** Gives the connection back, or closes it if the body was not read to its end. */
    @Override
    void close();
}
