package io.qwenterface.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Transport;
import io.qwenterface.example.fake.RuleOfThumb;
import io.qwenterface.example.ticket.Attachment;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.ServerException;
import io.qwenterface.testkit.Answer;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service over the generated class and HTTP. */
class SupportDeskTest {
    private static final Ticket TICKET = new Ticket(
            "1.eml",
            "Till frozen",
            Optional.of("Ann <ann@shop.example>"),
            Optional.of(OffsetDateTime.parse("2026-11-14T12:21:24+08:00")),
            "The till {{froze}} at noon.",
            Optional.empty(),
            List.of(new Attachment("till.png", "image/png", 201)),
            List.of());

    private final FakeModelStudio studio = FakeModelStudio.start();
    private final QwenClient client = studio.client().maxRetries(0).build();
    private final SupportDesk desk = new SupportDesk(
            new QwenTicketDesk(client), Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        client.close();
        studio.close();
    }

    private RecordedRequest requestWith(String beginning) {
        return studio.requests().stream()
                .filter(request -> request.lastUserMessage().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsWhatTheModelDecided() {
        studio.reply(request -> request.lastUserMessage().startsWith("Triage"), """
                {"priority":"HIGH","queue":"TECHNICAL","language":"ENGLISH","summary":"The till froze.",
                 "actions":[{"task":"Restart it","owner":"Ann","due":"2026-11-15"},{"task":"Find out why"}],
                 "sentiment":"NEUTRAL"}""");
        RuleOfThumb.teach(studio);
        assertThat(desk.assess(TICKET).triage())
                .isEqualTo(new Triage(
                        Priority.HIGH,
                        Queue.TECHNICAL,
                        Language.ENGLISH,
                        "The till froze.",
                        List.of(
                                new ActionItem(
                                        "Restart it", Optional.of("Ann"), Optional.of(LocalDate.of(2026, 11, 15))),
                                new ActionItem("Find out why", Optional.empty(), Optional.empty())),
                        Sentiment.NEUTRAL));
    }

    @Test
    void sendsTheTicketAsItIs() {
        RuleOfThumb.teach(studio);
        desk.assess(TICKET);
        assertThat(requestWith("Triage").lastUserMessage()).isEqualTo("""
                        Triage this ticket. Today is 2026-11-21. Its language is probably ENGLISH.
                        <ticket>
                        From: Ann <ann@shop.example>
                        Sent: 2026-11-14T12:21:24+08:00
                        Subject: Till frozen
                        Attached: till.png (image/png, 201 bytes)

                        The till {{froze}} at noon.
                        </ticket>
                        """);
    }

    @Test
    void asksEveryMethodsModelAndTransport() {
        RuleOfThumb.teach(studio);
        desk.assess(TICKET.withEarlier("> Have you tried turning it off and on again?\n".repeat(20)));
        assertThat(studio.requests())
                .extracting(request -> request.transport() + " " + request.model())
                .containsExactlyInAnyOrder(
                        "OPENAI_CHAT qwen-plus",
                        "OPENAI_CHAT qwen-flash",
                        "DASHSCOPE qwen-plus",
                        "OPENAI_CHAT qwen-plus",
                        "OPENAI_CHAT qwen-flash");
    }

    @Test
    void shortensALongThreadBeforeTheTriage() {
        studio.reply(request -> request.transport() == Transport.DASHSCOPE, "Ann was told to restart it.");
        RuleOfThumb.teach(studio);
        desk.assess(TICKET.withEarlier("> Have you tried turning it off and on again?\n".repeat(20)));
        assertThat(requestWith("Triage").lastUserMessage()).endsWith("""
                        </ticket>

                        What was written before, for your information:
                        <earlier>
                        Ann was told to restart it.
                        </earlier>
                        """);
    }

    @Test
    void leavesAShortThreadAlone() {
        RuleOfThumb.teach(studio);
        desk.assess(TICKET.withEarlier("> Is it on?"));
        assertThat(requestWith("Triage").lastUserMessage()).contains("<earlier>\n> Is it on?\n</earlier>");
        assertThat(studio.requests()).noneMatch(request -> request.transport() == Transport.DASHSCOPE);
    }

    @Test
    void throwsWhatTheBackgroundCallMet() {
        studio.answer(
                request -> request.lastUserMessage().startsWith("Name three"),
                request -> Answer.error(500, "InternalError", "Something went wrong."));
        RuleOfThumb.teach(studio);
        assertThatThrownBy(() -> desk.assess(TICKET))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("Something went wrong.");
    }

    @Test
    void draftsWithThePlannedActions() {
        Triage triage = new Triage(
                Priority.HIGH,
                Queue.TECHNICAL,
                Language.ENGLISH,
                "The till froze.",
                List.of(new ActionItem("Restart it", Optional.empty(), Optional.of(LocalDate.of(2026, 11, 15)))),
                Sentiment.NEUTRAL);
        studio.stream("Dear ", "Ann, ", "we restart it.");
        PieceCollector pieces = new PieceCollector();
        desk.draft(new Assessment(TICKET, triage, List.of(), false)).subscribe(pieces);
        assertThat(pieces.all()).containsExactly("Dear ", "Ann, ", "we restart it.");
        assertThat(requestWith("Draft").lastUserMessage()).isEqualTo("""
                        Draft a reply to the customer, in the customer's language (ENGLISH), friendly and brief.
                        Promise nothing that is not planned here:
                        - Restart it, by 2026-11-15
                        Sign as "Meridian Support".

                        <ticket>
                        From: Ann <ann@shop.example>
                        Subject: Till frozen

                        The till {{froze}} at noon.
                        </ticket>
                        """);
    }
}
