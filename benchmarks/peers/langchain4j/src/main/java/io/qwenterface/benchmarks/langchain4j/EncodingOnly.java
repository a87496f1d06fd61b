package io.qwenterface.benchmarks.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/** Stands where the HTTP client would, takes the body, and leaves by an exception so that no reply has to be read. */
final class EncodingOnly implements HttpClient {

    /** Made once and without a stack trace: as cheap a way out as there is. */
    static final class Encoded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Encoded() {
            super("encoded", null, false, false);
        }
    }

    private final Encoded encoded = new Encoded();
    private int length;

    int length() {
        return length;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        length = request.body().getBytes(UTF_8).length;
        throw encoded;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("only typed calls are encoded");
    }

    /** Hands out the one client. */
    static final class Builder implements HttpClientBuilder {

        private final EncodingOnly client;

        Builder(EncodingOnly client) {
            this.client = client;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofSeconds(60);
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
