package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.spi.HttpAnswer;
import io.qwenterface.runtime.spi.HttpRequest;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTarget;
import io.qwenterface.runtime.spi.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another HTTP client in place of OkHttp: the JDK's oldest. */
class HttpTransportTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private static final class UrlConnectionTransport implements HttpTransport {
        @Override
        public HttpAnswer complete(HttpRequest request) throws IOException {
            HttpURLConnection connection = send(request);
            return new HttpAnswer(
                    connection.getResponseCode(),
                    connection::getHeaderField,
                    body(connection).readAllBytes());
        }

        @Override
        public HttpStream stream(HttpRequest request) throws IOException {
            HttpURLConnection connection = send(request);
            int status = connection.getResponseCode();
            InputStream body = body(connection);
            return new HttpStream() {
                @Override
                public int status() {
                    return status;
                }

                @Override
                public @Nullable String header(String name) {
                    return connection.getHeaderField(name);
                }

                @Override
                public InputStream body() {
                    return body;
                }

                @Override
                public void close() {
                    connection.disconnect();
                }
            };
        }

        private static InputStream body(HttpURLConnection connection) throws IOException {
            InputStream errors = connection.getErrorStream();
            return errors != null ? errors : connection.getInputStream();
        }

        private static HttpURLConnection send(HttpRequest request) throws IOException {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(request.target().url()).toURL().openConnection();
            connection.setDoOutput(true);
            connection.setReadTimeout((int) request.timeout().toMillis());
            connection.setRequestProperty("Content-Type", "application/json");
            List<String> headers = request.target().headers();
            for (int i = 0; i < headers.size(); i += 2) {
                connection.setRequestProperty(headers.get(i), headers.get(i + 1));
            }
            request.cancelSignal().onCancel(connection::disconnect);
            request.body().writeTo(connection.getOutputStream());
            return connection;
        }
    }

    @Test
    void takesThePlaceOfOkHttp() throws Exception {
        try (Service service = new Service();
                QwenClient client = service.client(service.builder().httpTransport(new UrlConnectionTransport()))) {
            service.answer("hi").stream(Fixtures.bytes("openai-chat/stream-usage.sse"))
                    .answer(401, "{\"error\":{\"message\":\"No.\",\"code\":\"invalid_api_key\"}}");
            assertThat(client.complete(SPEC.user("Hello"))).isEqualTo("hi");
            assertThat(service.request().getHeaders().get("Authorization")).isEqualTo("Bearer sk-test");
            Collected<String> pieces = Collected.allOf(client.stream(SPEC.user("Hello")));
            assertThat(pieces.failure()).isNull();
            assertThat(pieces.elements()).isNotEmpty();
            assertThatThrownBy(() -> client.complete(SPEC.user("Hello"))).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void isToldNoHeaderWithoutAValue() {
        assertThatThrownBy(() -> new HttpTarget("http://localhost", List.of("Accept")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("headers are names and values in turn, but one has no value");
    }
}
