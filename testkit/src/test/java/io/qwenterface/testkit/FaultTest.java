package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.qwenterface.testkit.Http.Got;
import io.qwenterface.testkit.RecordedRequest.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong between a client and the service. */
@ExtendWith(QwenterfaceExtension.class)
@Timeout(30)
class FaultTest {
    private static final String PLAIN = "{'model':'qwen-plus','messages':[{'role':'user','content':'Hi'}]}";
    private static final String STREAM = PLAIN.replace("{'model'", "{'stream':true,'model'");
    private static final String NATIVE = "{'model':'qwen-plus','input':{'messages':[{'role':'user','content':'Hi'}]},"
            + "'parameters':{'result_format':'message','incremental_output':true}}";

    private static Call open(FakeModelStudio studio) {
        return Http.CLIENT.newCall(new Request.Builder()
                .url(studio.url() + Http.CHAT)
                .header("Authorization", "Bearer " + studio.apiKey())
                .post(RequestBody.create(Http.quoted(STREAM), MediaType.get("application/json")))
                .build());
    }

    private static Outcome outcome(FakeModelStudio studio) {
        return studio.requests()
                .get(0)
                .outcome()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void cutsAStreamInTheMiddle(FakeModelStudio studio) throws IOException {
        studio.answer(Answer.chunks("Dear ").thenCut());
        try (Response response = open(studio).execute()) {
            BufferedSource source = response.body().source();
            assertThat(source.readUtf8Line()).contains("\"role\":\"assistant\"");
            assertThatExceptionOfType(IOException.class).isThrownBy(source::readUtf8);
        }
        assertThat(outcome(studio)).isEqualTo(Outcome.CUT);
    }

    @Test
    void cutsAPlainAnswerBeforeItsHead(FakeModelStudio studio) {
        studio.answer(Answer.text("Dear ").thenCut());
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Http.post(studio, Http.CHAT, PLAIN));
        assertThat(outcome(studio)).isEqualTo(Outcome.CUT);
    }

    @Test
    void endsAStreamWithoutItsMarker(FakeModelStudio studio) {
        studio.answer(Answer.chunks("Dear ").thenEnd());
        assertThat(Http.post(studio, Http.CHAT, STREAM).body())
                .contains("Dear ")
                .doesNotContain("DONE")
                .doesNotContain("\"stop\"");
        assertThat(outcome(studio)).isEqualTo(Outcome.CUT);
    }

    @Test
    void endsAPlainAnswerInTheMiddle(FakeModelStudio studio) {
        studio.answer(Answer.text("Dear ").thenEnd());
        assertThat(Http.post(studio, Http.CHAT, PLAIN).body())
                .startsWith("{\"choices\":[")
                .doesNotEndWith("}");
    }

    @Test
    void waitsAtAGateWithEverythingBeforeItSent(FakeModelStudio studio) throws Exception {
        Gate gate = new Gate();
        studio.answer(Answer.chunks("Dear ").thenWait(gate).then("Ms Tanaka"));
        try (Response response = open(studio).execute()) {
            BufferedSource source = response.body().source();
            assertThat(source.readUtf8Line()).contains("\"role\":\"assistant\"");
            source.readUtf8Line();
            assertThat(source.readUtf8Line()).contains("Dear ");
            assertThat(gate.awaitReached(Duration.ofSeconds(20))).isTrue();
            assertThat(studio.requests().get(0).outcome()).isNotDone();
            gate.open();
            assertThat(source.readUtf8()).contains("Ms Tanaka").endsWith("data: [DONE]\n\n");
        }
        assertThat(outcome(studio)).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void holdsBackAPlainAnswerAtAGate(FakeModelStudio studio) throws Exception {
        Gate gate = new Gate();
        studio.answer(Answer.text("late").thenWait(gate));
        CompletableFuture<Got> got = CompletableFuture.supplyAsync(() -> Http.post(studio, Http.CHAT, PLAIN));
        assertThat(gate.awaitReached(Duration.ofSeconds(20))).isTrue();
        assertThat(got).isNotDone();
        gate.open();
        assertThat(got.get(20, TimeUnit.SECONDS).text()).isEqualTo("late");
    }

    @Test
    void noticesThatTheClientWentAway(FakeModelStudio studio) throws IOException {
        studio.answer(Answer.chunks().thenEndlessly("on and "));
        Call call = open(studio);
        try (Response response = call.execute()) {
            assertThat(response.body().source().readUtf8Line()).isNotNull();
            call.cancel();
        }
        assertThat(outcome(studio)).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void closesWhileAnAnswerWaits() throws Exception {
        Gate gate = new Gate();
        CompletableFuture<Got> got;
        FakeModelStudio studio = FakeModelStudio.start();
        try (studio) {
            studio.answer(Answer.chunks("never").thenWait(gate));
            got = CompletableFuture.supplyAsync(() -> Http.post(studio, Http.CHAT, STREAM));
            assertThat(gate.awaitReached(Duration.ofSeconds(20))).isTrue();
        }
        assertThat(got.handle((value, error) -> error).get(20, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(outcome(studio)).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void failsInTheMiddleOfAStream(FakeModelStudio studio) {
        studio.answer(Answer.chunks("Dear ").thenError(500, "internal_error", "no more"));
        assertThat(Http.post(studio, Http.CHAT, STREAM).body())
                .endsWith("\n\ndata: {\"error\":{\"message\":\"no more\",\"type\":\"internal_error\",\"param\":null,"
                        + "\"code\":\"internal_error\"},\"request_id\":\"00000000-0000-9000-8000-000000000001\"}\n\n");
        studio.answer(Answer.chunks("Dear ").thenError(500, "InternalError.Algo", "no more"));
        assertThat(Http.stream(studio, Http.TEXT, NATIVE).body())
                .endsWith("\n\nid:2\nevent:error\n:HTTP_STATUS/500\ndata:{\"code\":\"InternalError.Algo\","
                        + "\"message\":\"no more\",\"request_id\":\"00000000-0000-9000-8000-000000000002\"}\n\n");
    }

    @Test
    void failsBeforeAStreamWithAStatusWhereTheProtocolHasOne(FakeModelStudio studio) {
        studio.error(429, "limit_requests", "slow down").error(429, "Throttling.RateQuota", "slow down");
        assertThat(Http.post(studio, Http.CHAT, STREAM).status()).isEqualTo(429);
        Got got = Http.stream(studio, Http.TEXT, NATIVE);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).startsWith("id:1\nevent:error\n:HTTP_STATUS/429\ndata:");
        assertThat(outcome(studio)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void speaksAsAGatewayDoes(FakeModelStudio studio) {
        studio.answer(Answer.foreign(502, "text/html", "<html>Bad Gateway</html>"));
        studio.answer(Answer.foreign(429, "text/plain", "").withHeader("Retry-After", "1"));
        Got html = Http.post(studio, Http.CHAT, STREAM);
        assertThat(html.status()).isEqualTo(502);
        assertThat(html.contentType()).hasValue("text/html");
        assertThat(html.body()).isEqualTo("<html>Bad Gateway</html>");
        Got empty = Http.post(studio, Http.CHAT, PLAIN);
        assertThat(empty.status()).isEqualTo(429);
        assertThat(empty.body()).isEmpty();
    }

    @Test
    void sendsWhatTheTestLikesBetweenEvents(FakeModelStudio studio) {
        studio.answer(Answer.chunks("a").thenRaw(": keep-alive\r\n\r\n").then("b"));
        assertThat(Http.post(studio, Http.CHAT, STREAM).body()).contains("\n\n: keep-alive\r\n\r\ndata: ");
    }

    @Test
    void endsAndReasonsAsTheTestLikes(FakeModelStudio studio) {
        studio.answer(Answer.text("").withReasoning("Well", ", well").withFinishReason("length"));
        Got got = Http.post(studio, Http.CHAT, PLAIN);
        assertThat(got.json().at("/choices/0/finish_reason").asText()).isEqualTo("length");
        assertThat(got.json().at("/choices/0/message/reasoning_content").asText())
                .isEqualTo("Well, well");
        studio.answer(Answer.chunks("b").withReasoning("a"));
        assertThat(Http.stream(studio, Http.TEXT, NATIVE).body())
                .contains(
                        "{\"content\":\"\",\"reasoning_content\":\"a\",\"role\":\"assistant\"}",
                        "{\"content\":\"b\",\"reasoning_content\":\"\",\"role\":\"assistant\"}");
        studio.answer(Answer.chunks("b").withReasoning("a"));
        assertThat(Http.post(studio, Http.CHAT, STREAM).body())
                .contains(
                        "{\"content\":null,\"role\":\"assistant\",\"reasoning_content\":\"\"}",
                        "{\"content\":null,\"reasoning_content\":\"a\"}",
                        "{\"content\":\"b\",\"reasoning_content\":null}");
    }
}
