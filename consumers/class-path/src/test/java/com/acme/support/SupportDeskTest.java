package com.acme.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.QwenterfaceExtension;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QwenterfaceExtension.class)
class SupportDeskTest {
    @Test
    void readsTheAnswerIntoARecord(FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            studio.reply("{\"priority\":\"HIGH\",\"queue\":\"billing\",\"steps\":[\"refund\",\"say sorry\"]}");

            SupportDesk.Triage triage = new QwenSupportDesk(client).triage("The invoice is wrong.");

            assertEquals(
                    new SupportDesk.Triage(SupportDesk.Priority.HIGH, "billing", List.of("refund", "say sorry")),
                    triage);
            assertEquals(1, studio.requests().size());
        }
    }

    @Test
    void streamsTheReply(FakeModelStudio studio) {
        try (QwenClient client = studio.client().build()) {
            studio.stream("Dear ", "customer");
            CompletableFuture<String> reply = new CompletableFuture<>();

            new QwenSupportDesk(client).draftReply("The invoice is wrong.", "warm").subscribe(new Joined(reply));

            assertEquals("Dear customer", reply.join());
            assertEquals(
                    "Draft a warm reply to: The invoice is wrong.",
                    studio.requests().get(0).lastUserMessage());
        }
    }

    private static final class Joined implements Flow.Subscriber<String> {
        private final StringBuilder text = new StringBuilder();
        private final CompletableFuture<String> whole;

        Joined(CompletableFuture<String> whole) {
            this.whole = whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String delta) {
            text.append(delta);
        }

        @Override
        public void onError(Throwable error) {
            whole.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            whole.complete(text.toString());
        }
    }
}
