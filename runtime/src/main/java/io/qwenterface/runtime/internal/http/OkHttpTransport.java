package io.qwenterface.runtime.internal.http;

import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTarget;
import io.qwenterface.runtime.spi.HttpTransport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp, always called synchronously on the thread that waits anyway: its dispatcher, and with it the limit of five
 * calls per host, never comes into play.
 */
public final class OkHttpTransport implements HttpTransport, AutoCloseable {
    /** Targets are few, unless somebody rotates keys by the minute; then old ones are forgotten. */
    private static final int MOST_TARGETS = 256;

    private final OkHttpClient client;
    private final boolean owned;

    /** Clients of the same pool by how long a stream may be silent: OkHttp has no such timeout per call. */
    private final Map<Duration, OkHttpClient> streaming = new ConcurrentHashMap<>();

    private final Map<HttpTarget, Request> prepared = new ConcurrentHashMap<>();

    /** Works with the client given, which stays the application's, or with one of its own. */
    public OkHttpTransport(@Nullable OkHttpClient given) {
        owned = given == null;
        OkHttpClient.Builder builder = given == null
                ? new OkHttpClient.Builder()
                        .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
                        .socketFactory(new UndelayedSockets())
                : given.newBuilder();
        // The request's timeout covers all of a call; a redirect would take the key somewhere else.
        client = builder.callTimeout(0, TimeUnit.MILLISECONDS)
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    @Override
    public HttpAnswer complete(HttpRequest request) throws IOException {
        Call call = newCall(client, request);
        call.timeout().timeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = execute(call, Long.MAX_VALUE)) {
            return new HttpAnswer(
                    response.code(), response.headers()::get, response.body().bytes());
        } catch (InterruptedIOException e) {
            throw timedOut(e);
        } finally {
            request.cancelSignal().clear();
        }
    }

    @Override
    public HttpStream stream(HttpRequest request) throws IOException {
        OkHttpClient patient = streaming.computeIfAbsent(
                request.timeout(),
                silence -> client.newBuilder()
                        .readTimeout(millis(silence), TimeUnit.MILLISECONDS)
                        .build());
        Call call = newCall(patient, request);
        try {
            return new OkHttpStream(execute(call, request.timeout().toNanos()), request.cancelSignal());
        } catch (IOException e) {
            request.cancelSignal().clear();
            throw e instanceof InterruptedIOException interrupted ? timedOut(interrupted) : e;
        }
    }

    /** In whole milliseconds, of which 0 would be no timeout at all. */
    private static long millis(Duration time) {
        return Math.max(1, time.toMillis());
    }

    private Call newCall(OkHttpClient through, HttpRequest request) {
        Call call = through.newCall(prepared(request.target())
                .newBuilder()
                .post(new JsonRequestBody(request.body()))
                .build());
        request.cancelSignal().onCancel(call::cancel);
        return call;
    }

    private Request prepared(HttpTarget target) {
        Request request = prepared.get(target);
        if (request == null) {
            Request.Builder builder = new Request.Builder().url(target.url());
            List<String> headers = target.headers();
            for (int i = 0; i < headers.size(); i += 2) {
                builder.header(headers.get(i), headers.get(i + 1));
            }
            request = builder.build();
            if (prepared.size() >= MOST_TARGETS) {
                prepared.clear();
            }
            prepared.put(target, request);
        }
        return request;
    }

    /** Whatever fails here fails before the answer's first byte, unless the time is over. */
    private static Response execute(Call call, long silenceNanos) throws IOException {
        long start = System.nanoTime();
        try {
            return call.execute();
        } catch (SocketTimeoutException e) {
            // Connecting has a timeout of its own, and the same exception.
            if (System.nanoTime() - start < silenceNanos) {
                throw unanswered(e);
            }
            throw e;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw unanswered(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw interrupted(e);
        }
    }

    /** While it connects, OkHttp throws InterruptedException without declaring it: Kotlin has no checked exceptions. */
    private static InterruptedIOException interrupted(Exception e) {
        if (!(e instanceof InterruptedException)) {
            throw new IllegalStateException("OkHttp threw an exception that it does not declare", e);
        }
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("interrupted");
        interrupted.initCause(e);
        return interrupted;
    }

    private static ConnectException unanswered(IOException cause) {
        ConnectException unanswered = new ConnectException(cause.getMessage());
        unanswered.initCause(cause);
        return unanswered;
    }

    /** The end of a call's time comes as a plain interruption; that of a thread leaves its mark on the thread. */
    private static IOException timedOut(InterruptedIOException e) {
        if (e instanceof SocketTimeoutException || Thread.currentThread().isInterrupted()) {
            return e;
        }
        SocketTimeoutException timedOut = new SocketTimeoutException(e.getMessage());
        timedOut.initCause(e);
        return timedOut;
    }

    /** Cancels what is in flight and closes the connections, if the client is ours. */
    @Override
    public void close() {
        if (owned) {
            client.dispatcher().cancelAll();
            client.connectionPool().evictAll();
        }
    }
}
