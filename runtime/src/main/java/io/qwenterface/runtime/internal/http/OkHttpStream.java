package io.qwenterface.runtime.internal.http;

import io.qwenterface.runtime.spi.CancelSignal;
import io.qwenterface.runtime.spi.HttpStream;
import java.io.InputStream;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A response whose body is read off OkHttp's source, without another buffer. */
final class OkHttpStream implements HttpStream {
    private final Response response;
    private final InputStream body;
    private final CancelSignal cancelSignal;

    OkHttpStream(Response response, CancelSignal cancelSignal) {
        this.response = response;
        this.cancelSignal = cancelSignal;
        body = response.body().byteStream();
    }

    @Override
    public int status() {
        return response.code();
    }

    @Override
    public @Nullable String header(String name) {
        return response.header(name);
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        cancelSignal.clear();
        response.close();
    }
}
