package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.qwenterface.Transport;
import io.qwenterface.runtime.BadRequestException;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.codegen.PromptSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** DashScope's two paths, where the service says "url error" to the one that the spec names. */
@ExtendWith(QwenterfaceExtension.class)
class ServedPathTest {
    private static final String TEXT = "/api/v1/services/aigc/text-generation/generation";
    private static final String MULTIMODAL = "/api/v1/services/aigc/multimodal-generation/generation";
    private static final String URL_ERROR = "url error, please check url！ For details, see: https://help.example/";

    /** The catalogue has it on the multimodal path. */
    private static final PromptSpec MISPLACED = onDashScope("qwen3.5-plus");

    private static PromptSpec onDashScope(String model) {
        return PromptSpec.named("Desk.answer").model(model).transport(Transport.DASHSCOPE);
    }

    private static List<String> paths(FakeModelStudio studio) {
        return studio.requests().stream().map(RecordedRequest::path).toList();
    }

    @Test
    void changesToTheMultimodalPathAndStaysThere(FakeModelStudio studio) {
        try (QwenClient client = studio.client().maxRetries(0).build()) {
            assertThat(client.complete(MISPLACED.user("One"))).isEqualTo("You said: \"One\"");
            assertThat(client.complete(MISPLACED.user("Two"))).isEqualTo("You said: \"Two\"");
            PromptSpec otherMethod = onDashScope("qwen3.5-plus").system("Be brief.");
            assertThat(client.complete(otherMethod.user("Three"))).isEqualTo("You said: \"Three\"");
        }
        assertThat(paths(studio)).containsExactly(TEXT, MULTIMODAL, MULTIMODAL, MULTIMODAL);
        assertThat(studio.requests()
                        .get(1)
                        .json()
                        .at("/input/messages/0/content/0/text")
                        .asText())
                .isEqualTo("One");
    }

    @Test
    void changesToTheTextPathToo(FakeModelStudio studio) {
        PromptSpec spec = onDashScope("qwen-plus").multimodalPath();
        try (QwenClient client = studio.client().maxRetries(0).build()) {
            assertThat(client.complete(spec.user("One"))).isEqualTo("You said: \"One\"");
            assertThat(client.complete(spec.user("Two"))).isEqualTo("You said: \"Two\"");
        }
        assertThat(paths(studio)).containsExactly(MULTIMODAL, TEXT, TEXT);
        assertThat(studio.requests()
                        .get(1)
                        .json()
                        .at("/input/messages/0/content")
                        .asText())
                .isEqualTo("One");
    }

    @Test
    void changesForAStreamAndRemembersForAnyKindOfCall(FakeModelStudio studio) {
        studio.stream("Dear ", "Ms Tanaka");
        try (QwenClient client = studio.client().maxRetries(0).build()) {
            assertThat(Pieces.of(client.stream(MISPLACED.user("Draft")))).containsExactly("Dear ", "Ms Tanaka");
            assertThat(client.completeAsync(MISPLACED.user("Two")).join()).isEqualTo("You said: \"Two\"");
        }
        assertThat(paths(studio)).containsExactly(TEXT, MULTIMODAL, MULTIMODAL);
    }

    @Test
    void remembersForTheClientsLifeOnlyAndByModel(FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            client.complete(MISPLACED.user("One"));
            client.complete(onDashScope("qwen-plus").user("Two"));
        }
        try (QwenClient client = studio.client().build()) {
            client.complete(MISPLACED.user("Three"));
        }
        assertThat(paths(studio)).containsExactly(TEXT, MULTIMODAL, TEXT, TEXT, MULTIMODAL);
    }

    @Test
    void givesUpWhereNeitherPathServesTheModel(FakeModelStudio studio) {
        studio.error(400, "InvalidParameter", URL_ERROR).error(400, "InvalidParameter", URL_ERROR);
        try (QwenClient client = studio.client().build()) {
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> client.complete(onDashScope("qwen-plus").user("Hi")))
                    .withMessageContaining("url error")
                    .withMessageContaining("Check the model's id and the host");
        }
        assertThat(studio.requests()).hasSize(2);
    }

    @Test
    void staysWhereTheRefusalIsAnother(FakeModelStudio studio) {
        studio.error(400, "InvalidParameter", "The provided URL does not appear to be valid.");
        try (QwenClient client = studio.client().build()) {
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> client.complete(onDashScope("qwen-plus").user("Hi")));
            client.complete(onDashScope("qwen-plus").user("Hi"));
        }
        assertThat(paths(studio)).containsExactly(TEXT, TEXT);
    }

    @Test
    void staysOnTheOtherProtocol(FakeModelStudio studio) {
        studio.error(400, "InvalidParameter", URL_ERROR);
        try (QwenClient client = studio.client().build()) {
            PromptSpec compatible = PromptSpec.named("Desk.answer").model("qwen-plus");
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> client.complete(compatible.user("Hi")));
        }
        assertThat(studio.requests()).hasSize(1);
    }

    @Test
    void neverBeginsAgainAfterADeliveredPiece(FakeModelStudio studio) {
        studio.answer(Answer.chunks("Dear ").thenError(400, "InvalidParameter", URL_ERROR));
        List<String> pieces = new ArrayList<>();
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        try (QwenClient client = studio.client().build()) {
            client.stream(onDashScope("qwen-plus").user("Draft")).subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(String piece) {
                    pieces.add(piece);
                }

                @Override
                public void onError(Throwable error) {
                    failure.complete(error);
                }

                @Override
                public void onComplete() {
                    failure.completeExceptionally(new AssertionError("completed with " + pieces));
                }
            });
            assertThat(failure.orTimeout(20, TimeUnit.SECONDS).join()).hasMessageContaining("url error");
        }
        assertThat(pieces).containsExactly("Dear ");
        assertThat(paths(studio)).containsExactly(TEXT);
    }
}
