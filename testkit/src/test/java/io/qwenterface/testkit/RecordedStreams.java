package io.qwenterface.testkit;

import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The streams that a server answered a client's requests with, in order. */
final class RecordedStreams implements HttpTransport {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http = new OkHttpClient();
    private final List<byte[]> streams = new ArrayList<>();

    @Override
    public HttpAnswer complete(HttpRequest request) {
        throw new AssertionError("nobody waits for a whole answer here");
    }

    @Override
    public HttpStream stream(HttpRequest request) throws IOException {
        Request.Builder sent = new Request.Builder()
                .url(request.target().url())
                .post(RequestBody.create(request.body().toByteArray(), JSON));
        List<String> headers = request.target().headers();
        for (int i = 0; i < headers.size(); i += 2) {
            sent.header(headers.get(i), headers.get(i + 1));
        }
        try (Response response = http.newCall(sent.build()).execute()) {
            byte[] stream = response.body().bytes();
            streams.add(stream);
            return stream(response.code(), new ByteArrayInputStream(stream));
        }
    }

    /** The longest of them. */
    int longest() {
        return streams.stream().mapToInt(stream -> stream.length).max().orElse(0);
    }

    /** Answers with the same streams, from the first on again after the last. */
    CutStreams cut() {
        return new CutStreams(streams);
    }

    static HttpStream stream(int status, InputStream body) {
        return new HttpStream() {
            @Override
            public int status() {
                return status;
            }

            @Override
            public @Nullable String header(String name) {
                return null;
            }

            @Override
            public InputStream body() {
                return body;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
