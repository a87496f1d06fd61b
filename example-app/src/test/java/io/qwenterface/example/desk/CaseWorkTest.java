package io.qwenterface.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.example.fake.RuleOfThumb;
import io.qwenterface.example.orders.Database;
import io.qwenterface.example.orders.OrderBook;
import io.qwenterface.example.ticket.Picture;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.ServerException;
import io.qwenterface.testkit.Answer;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.Gate;
import io.qwenterface.testkit.RecordedRequest;
import io.qwenterface.testkit.RecordedRequest.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases over the generated class, HTTP and a database. */
class CaseWorkTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    private final FakeModelStudio studio = FakeModelStudio.start();
    private final List<String> steps = new ArrayList<>();
    private final ConversationStore conversations;
    private final QwenClient client;
    private final CaseWork work;

    CaseWorkTest(@TempDir Path folder) throws SQLException {
        DataSource database = Database.open("jdbc:h2:" + folder.resolve("desk"));
        conversations = ConversationStore.jdbc(database);
        client = studio.client().maxRetries(0).conversations(conversations).build();
        work = new CaseWork(new QwenCaseDesk(client, new OrderBook(database)), conversations, CLOCK);
    }

    @AfterEach
    void close() {
        client.close();
        studio.close();
    }

    private static Assessment assessment(Priority priority, Queue queue, String message, Picture... pictures) {
        Ticket ticket = new Ticket(
                "1.eml",
                "A case",
                Optional.of("Ann <ann@shop.example>"),
                Optional.empty(),
                message,
                Optional.empty(),
                List.of(),
                List.of(pictures));
        return new Assessment(
                ticket,
                new Triage(priority, queue, Language.ENGLISH, "A case.", List.of(), Sentiment.NEUTRAL),
                List.of(),
                false);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private List<RecordedRequest> requests(String beginning) {
        return studio.requests().stream()
                .filter(request -> request.lastUserMessage().startsWith(beginning))
                .toList();
    }

    private final class Steps implements CaseSteps {
        @Override
        public void seen(String picture, Screenshot screenshot) {
            steps.add(picture + " shows " + screenshot);
        }

        @Override
        public void unseen(String picture, String reason) {
            steps.add(picture + " unseen: " + reason);
        }

        @Override
        public void action(ActionItem action) {
            steps.add("do " + action.task());
        }

        @Override
        public void advised(String reasoning, String advice) {
            steps.add("reasoning " + reasoning);
            steps.add("advice " + advice);
        }

        @Override
        public void answered(String answer) {
            steps.add("answer " + answer);
        }

        @Override
        public void answeredBefore(String answer) {
            steps.add("before " + answer);
        }

        @Override
        public void followedUp(String question, String answer) {
            steps.add(question + " " + answer);
        }
    }

    private void work(Assessment assessment, String... questions) {
        work.on(assessment, List.of(questions), new Steps());
    }

    @Test
    void looksTheOrderUpBeforeItAnswers() {
        RuleOfThumb.teach(studio);
        work(assessment(Priority.NORMAL, Queue.SHIPPING, "Where is the parcel of order HK-40618? And order XX-1234?"));
        assertThat(steps)
                .containsExactly(
                        "do Trace the parcel or send it again",
                        "answer Hello,\n\n"
                                + "Your order HK-40618 (1 card terminal VX-520) has the state RETURNED; Victoria Express:"
                                + " 12 November: address unknown, on its way back.\n"
                                + "we do not find order XX-1234; please check its number.\n\nMeridian Support");
        List<RecordedRequest> rounds = requests("Answer the customer");
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(1).messages())
                .filteredOn(message -> message.role().equals("tool"))
                .extracting(RecordedRequest.Message::text)
                .containsExactly(
                        "{\"number\":\"HK-40618\",\"customer\":\"kayan@shunkee.example\",\"ordered\":\"2026-11-02\","
                                + "\"goods\":\"1 card terminal VX-520\",\"state\":\"RETURNED\",\"carrier\":\"Victoria"
                                + " Express\",\"lastScan\":\"12 November: address unknown, on its way back\"}",
                        "null");
    }

    @Test
    void keepsWhatWasSaidAndGoesOnInALaterRun() {
        RuleOfThumb.teach(studio);
        Assessment assessment = assessment(Priority.NORMAL, Queue.SHIPPING, "Where is order HK-40618?");
        work(assessment, "What did we tell?");
        assertThat(steps.get(2))
                .isEqualTo("What did we tell? We wrote: Your order HK-40618 (1 card terminal VX-520) has the state"
                        + " RETURNED; Victoria Express: 12 November: address unknown, on its way back.");
        assertThat(conversations.get("1.eml").messages())
                .extracting(Message::role)
                .containsExactly(
                        Message.Role.USER,
                        Message.Role.ASSISTANT,
                        Message.Role.TOOL,
                        Message.Role.ASSISTANT,
                        Message.Role.USER,
                        Message.Role.ASSISTANT);
        steps.clear();
        work(assessment, "And now?");
        assertThat(steps.get(1)).startsWith("before Hello,\n\nYour order HK-40618");
        assertThat(requests("Answer the customer")).hasSize(2);
        assertThat(requests("A colleague asks: And now?").get(0).messages()).hasSize(8);
    }

    @Test
    void handsActionsOnWhileTheRestIsStillBeingWritten() {
        Gate gate = new Gate();
        studio.answer(
                RecordedRequest::stream,
                request -> Answer.chunks("{\"value\":[{\"task\":\"Call\"},")
                        .thenWait(gate)
                        .then("{\"task\":\"Write\"}]}"));
        RuleOfThumb.teach(studio);
        List<String> whenTheFirstCame = new ArrayList<>();
        work.on(assessment(Priority.LOW, Queue.SALES, "Hello."), List.of(), new ActionsOnly(action -> {
            steps.add(action);
            if (action.equals("Call")) {
                whenTheFirstCame.addAll(steps);
                gate.open();
            }
        }));
        assertThat(whenTheFirstCame).containsExactly("Call");
        assertThat(steps).containsExactly("Call", "Write");
    }

    @Test
    void thinksAboutHardCasesOnly() {
        RuleOfThumb.teach(studio);
        work(assessment(Priority.HIGH, Queue.TECHNICAL, "The printer shows error KP-2041."));
        assertThat(steps.subList(1, 3))
                .containsExactly(
                        "reasoning The customer writes of printer, error.\n"
                                + "It is urgent enough to look for the cause before we answer.",
                        "advice Ask for the log of the last hour and compare it with one of yesterday."
                                + " Begin with KP-2041.");
        assertThat(requests("This case is hard")
                        .get(0)
                        .parameter("thinking_budget")
                        .asInt())
                .isEqualTo(2000);
        work(assessment(Priority.NORMAL, Queue.TECHNICAL, "The printer shows error KP-2041."));
        work(assessment(Priority.HIGH, Queue.BILLING, "The printer shows error KP-2041."));
        assertThat(requests("This case is hard")).hasSize(1);
    }

    @Test
    void looksAtPicturesAndTellsTheOtherStepsWhatTheyShow() throws IOException {
        RuleOfThumb.teach(studio);
        work(assessment(
                Priority.NORMAL,
                Queue.TECHNICAL,
                "It looks like this.",
                new Picture("dot.png", png(1, 1)),
                new Picture("till.png", png(40, 30))));
        assertThat(steps.get(0))
                .startsWith("dot.png unseen: ")
                .contains("1 x 1 pixels; the service takes images of at least 10");
        assertThat(steps.get(1))
                .isEqualTo("till.png shows Screenshot[shows=A dark picture of 40 x 30 pixels.,"
                        + " errorCode=Optional.empty]");
        assertThat(requests("Answer the customer").get(0).lastUserMessage())
                .endsWith("</ticket>\nA picture came with it: A dark picture of 40 x 30 pixels.\n");
    }

    @Test
    void throwsWhatEndedTheCase() {
        studio.answer(RecordedRequest::stream, request -> Answer.error(500, "InternalError", "Something went wrong."));
        assertThatThrownBy(() -> work(assessment(Priority.LOW, Queue.SALES, "Hello.")))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("Something went wrong.");
        assertThat(steps).isEmpty();
    }

    @Test
    void endsTheStreamWhereNobodyTakesItsElements() {
        studio.answer(
                RecordedRequest::stream,
                request -> Answer.chunks("{\"value\":[{\"task\":\"Call\"},").thenEndlessly("{\"task\":\"Call\"},"));
        IllegalStateException full = new IllegalStateException("no room");
        Assessment assessment = assessment(Priority.LOW, Queue.SALES, "Hello.");
        assertThatThrownBy(() -> work.on(assessment, List.of(), new ActionsOnly(action -> {
                    throw full;
                })))
                .isSameAs(full);
        assertThat(studio.requests()).hasSize(1);
        assertThat(studio.requests().get(0).outcome())
                .succeedsWithin(Duration.ofSeconds(20))
                .isEqualTo(Outcome.ABANDONED);
    }

    /** Hears of actions. */
    private record ActionsOnly(Consumer<String> actions) implements CaseSteps {
        @Override
        public void seen(String picture, Screenshot screenshot) {}

        @Override
        public void unseen(String picture, String reason) {}

        @Override
        public void action(ActionItem action) {
            actions.accept(action.task());
        }

        @Override
        public void advised(String reasoning, String advice) {}

        @Override
        public void answered(String answer) {}

        @Override
        public void answeredBefore(String answer) {}

        @Override
        public void followedUp(String question, String answer) {}
    }
}
