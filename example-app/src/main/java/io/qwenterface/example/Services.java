package io.qwenterface.example;

import io.qwenterface.example.cli.ModelService;
import io.qwenterface.example.desk.CaseDesk;
import io.qwenterface.example.desk.QwenCaseDesk;
import io.qwenterface.example.desk.QwenTicketDesk;
import io.qwenterface.example.desk.TicketDesk;
import io.qwenterface.example.fake.RuleOfThumb;
import io.qwenterface.example.orders.OrderBook;
import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what answers: Model Studio where there is a key for it, else the embedded fake. */
final class Services {
    private Services() {}

    /**
     * Opens a service that tells {@code listener} of each call.
     *
     * @param environment where a key may be
     * @param conversations where it keeps what is said about cases
     */
    static ModelService open(Map<String, String> environment, CallListener listener, ConversationStore conversations) {
        boolean key = Stream.of("DASHSCOPE_API_KEY", "DASHSCOPE_API_KEY_SINGAPORE")
                .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
        return key ? new Online(listener, conversations) : new Embedded(listener, conversations);
    }

    private static final class Online implements ModelService {
        private final QwenClient client;

        Online(CallListener listener, ConversationStore conversations) {
            client = QwenClient.builder()
                    .listener(listener)
                    .conversations(conversations)
                    .build();
        }

        @Override
        public TicketDesk desk() {
            return new QwenTicketDesk(client);
        }

        @Override
        public CaseDesk cases(OrderBook orders) {
            return new QwenCaseDesk(client, orders);
        }

        @Override
        public String name() {
            return "Model Studio";
        }

        @Override
        public Optional<String> notice() {
            return Optional.empty();
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static final class Embedded implements ModelService {
        private final FakeModelStudio studio = FakeModelStudio.start();
        private final QwenClient client;

        Embedded(CallListener listener, ConversationStore conversations) {
            RuleOfThumb.teach(studio);
            client = studio.client()
                    .listener(listener)
                    .conversations(conversations)
                    .build();
        }

        @Override
        public TicketDesk desk() {
            return new QwenTicketDesk(client);
        }

        @Override
        public CaseDesk cases(OrderBook orders) {
            return new QwenCaseDesk(client, orders);
        }

        @Override
        public String name() {
            return "an embedded fake of Model Studio; no model was asked";
        }

        @Override
        public Optional<String> notice() {
            return Optional.of(
                    "DASHSCOPE_API_KEY is not set: an embedded fake answers, by simple rules over the words of"
                            + " each ticket. Set the key to ask Qwen.");
        }

        @Override
        public void close() {
            client.close();
            studio.close();
        }
    }
}
