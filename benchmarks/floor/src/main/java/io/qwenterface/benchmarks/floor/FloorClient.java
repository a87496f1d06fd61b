package io.qwenterface.benchmarks.floor;

import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.StreamThreads;
import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** The floor. A call runs on the caller's thread, a stream on a thread of its own, a virtual one where there are any. */
public final class FloorClient implements BenchClient {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(10))
            .readTimeout(Duration.ofSeconds(60))
            .build();
    private final Request request;
    private @Nullable ExecutorService threads;

    /** There is no limit to lift, so that {@code tuned} means nothing here. */
    public FloorClient(String host, boolean tuned) {
        request = new Request.Builder()
                .url(host + "/compatible-mode/v1/chat/completions")
                .header("Authorization", "Bearer " + Workload.API_KEY)
                .build();
    }

    @Override
    public Triage triage(String product, String customer, String ticket) {
        try (Response response = send(TriageRequest.typed(product, customer, ticket))) {
            return TriageReader.reply(response.body().byteStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stream(String ticket, TextSink sink) {
        threads().execute(() -> {
            try (Response response = send(TriageRequest.streamed(ticket))) {
                new EventStream(response.body().source()).readTo(sink);
                sink.completed();
            } catch (IOException e) {
                sink.failed(e);
            }
        });
    }

    @Override
    public int encode(String product, String customer, String ticket) {
        Buffer json = TriageRequest.typed(product, customer, ticket);
        int length = (int) json.size();
        json.clear();
        return length;
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdown();
        }
        http.connectionPool().evictAll();
    }

    private Response send(Buffer json) throws IOException {
        Response response = http.newCall(
                        request.newBuilder().post(new JsonBody(json)).build())
                .execute();
        if (!response.isSuccessful()) {
            response.close();
            throw new IOException("HTTP " + response.code());
        }
        return response;
    }

    /** Made at the first stream: a process that only makes typed calls pays nothing for it. */
    private synchronized ExecutorService threads() {
        if (threads == null) {
            threads = StreamThreads.newExecutor();
        }
        return threads;
    }

    /** Hands the buffer's segments over to the connection instead of copying them. */
    private static final class JsonBody extends RequestBody {

        private final Buffer json;
        private final long length;

        JsonBody(Buffer json) {
            this.json = json;
            this.length = json.size();
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            return length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(json, json.size());
        }
    }
}
