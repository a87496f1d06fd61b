package com.acme.support;

import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;

/** Triages a ticket and streams a reply, then says from which module it was run. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        try (FakeModelStudio studio = FakeModelStudio.start();
                QwenClient client = studio.client().build()) {
            SupportDesk desk = new QwenSupportDesk(client);
            studio.reply("{\"priority\":\"HIGH\",\"queue\":\"billing\",\"steps\":[\"refund\"]}");
            System.out.println(desk.triage("The invoice is wrong."));
            studio.stream("Dear ", "customer");
            CountDownLatch end = new CountDownLatch(1);
            desk.draftReply("The invoice is wrong.", "warm").subscribe(new Printer(end));
            end.await();
            System.out.println();
        }
        // A resource in a package of another module could not be read from here.
        ConversationStore.jdbcTable()
                .lines()
                .filter(line -> line.startsWith("CREATE"))
                .forEach(System.out::println);
        System.out.println(Main.class.getModule() + " used " + QwenClient.class.getModule());
    }

    private record Printer(CountDownLatch end) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String delta) {
            System.out.print(delta);
        }

        @Override
        public void onError(Throwable error) {
            System.out.print(error);
            end.countDown();
        }

        @Override
        public void onComplete() {
            end.countDown();
        }
    }
}
