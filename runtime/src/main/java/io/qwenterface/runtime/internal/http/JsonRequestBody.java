package io.qwenterface.runtime.internal.http;

import io.qwenterface.runtime.spi.HttpBody;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A body that is written straight into OkHttp's buffer. */
final class JsonRequestBody extends RequestBody {
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpBody body;

    JsonRequestBody(HttpBody body) {
        this.body = body;
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return body.length();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        body.writeTo(sink.outputStream());
    }
}
