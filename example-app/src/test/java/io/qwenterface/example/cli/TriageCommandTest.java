package io.qwenterface.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.example.desk.CaseDesk;
import io.qwenterface.example.desk.QwenCaseDesk;
import io.qwenterface.example.desk.QwenTicketDesk;
import io.qwenterface.example.desk.TicketDesk;
import io.qwenterface.example.fake.RuleOfThumb;
import io.qwenterface.example.orders.OrderBook;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.Answer;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command against a fake over HTTP. */
class TriageCommandTest {
    private static final String PRINTER = """
            Subject: Till printer
            From: Ann <ann@shop.example>
            Date: Sat, 14 Nov 2026 12:21:24 +0800
            Content-Type: text/plain; charset=utf-8

            Hello,

            our printer (KP-2041) is broken and this is urgent. We want our money back.
            """;

    @TempDir
    Path folder;

    private final FakeModelStudio studio = FakeModelStudio.start();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    @AfterEach
    void close() {
        studio.close();
    }

    private final class StudioService implements ModelService {
        private final QwenClient client;

        StudioService(CallLedger ledger, ConversationStore conversations) {
            client = studio.client()
                    .maxRetries(0)
                    .listener(ledger)
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
            return "a test";
        }

        @Override
        public Optional<String> notice() {
            return Optional.of("Only a test.");
        }

        @Override
        public void close() {
            client.close();
        }
    }

    /** Cases that a test gave the studio before come first. */
    private int run(String... arguments) {
        RuleOfThumb.teach(studio);
        return TriageCommand.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                StudioService::new,
                arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String database() {
        return "jdbc:h2:" + folder.resolve("desk");
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void printsATableAndWhoAnswered() throws IOException {
        int status = run(write("printer.eml", PRINTER));
        assertThat(out()).startsWith("""
                        TICKET                       PRIORITY  QUEUE      LANG  MOOD        DUE     SUMMARY
                        printer.eml                  URGENT    TECHNICAL  en    neutral     14 Nov  our printer (KP-2041) is broken and this is…

                        1 ticket triaged (1 urgent), 0 skipped, 0 failed.
                        Answered by a test:
                          METHOD                    TRANSPORT     MODEL              CALLS  TOKENS IN       OUT
                        """);
        assertThat(out().lines()
                        .skip(6)
                        .map(line -> line.replaceAll("\\s+", " ").replaceFirst("( \\d+){2}$", "")))
                .containsExactly(
                        " TicketDesk.asksForMoney OPENAI_CHAT qwen-flash 1",
                        " TicketDesk.keywords OPENAI_CHAT qwen-plus 1",
                        " TicketDesk.language OPENAI_CHAT qwen-flash 1",
                        " TicketDesk.triage OPENAI_CHAT qwen-plus 1");
        assertThat(err()).isEqualTo("Only a test.\n");
        assertThat(status).isZero();
    }

    @Test
    void printsDetailsBelowTheRow() throws IOException {
        run("--details", write("printer.eml", PRINTER));
        assertThat(out().lines().skip(2).takeWhile(line -> !line.isEmpty()).map(String::strip))
                .containsExactly(
                        "from:     Ann <ann@shop.example>",
                        "subject:  Till printer",
                        "keywords: KP-2041, printer",
                        "money:    the customer asks for money back",
                        "to do:    Call the customer back (Duty manager), by 2026-11-14",
                        "to do:    Reproduce the fault and ask for the log (Technical support), by 2026-11-14");
    }

    @Test
    void keepsColumnsStraightForWideCharacters() {
        assertThat(run("--width", "100", "tickets")).isZero();
        List<String> rows = out().lines().limit(26).toList();
        assertThat(rows).allSatisfy(row -> assertThat(ScreenText.width(row)).isLessThanOrEqualTo(100));
        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(row.substring(29)).matches("(URGENT|HIGH  |NORMAL|LOW   ) .*"));
    }

    @Test
    void namesWhatItSkipsAndGoesOn() throws IOException {
        write("1-empty.eml", "");
        write("2-binary.eml", "\u0000\u0001\u0002");
        write("3-large.txt", "a".repeat(5_000_000));
        write("4-letter.eml", "Dear all,\n\nno mail.\n");
        write("5-good.eml", PRINTER);
        int status = run(folder.toString(), folder.resolve("gone.eml").toString());
        assertThat(out().lines().skip(1).limit(6).map(line -> line.replaceAll(" {2,}", " | ")))
                .satisfiesExactly(
                        row -> assertThat(row).isEqualTo("1-empty.eml | skipped | empty"),
                        row -> assertThat(row).isEqualTo("2-binary.eml | skipped | binary data, not text"),
                        row -> assertThat(row).isEqualTo("3-large.txt | skipped | 5 MB or more; a ticket is smaller"),
                        row -> assertThat(row)
                                .isEqualTo("4-letter.eml | skipped | no mail: it has neither From, To, Subject nor Date"
                                        + " above the first empty line"),
                        row -> assertThat(row).startsWith("5-good.eml | URGENT"),
                        row -> assertThat(row).isEqualTo("gone.eml | skipped | there is no such file or folder"));
        assertThat(out()).contains("1 ticket triaged (1 urgent), 5 skipped, 0 failed.\n");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void printsJsonLinesForMachines() throws IOException {
        write("1.eml", PRINTER);
        write("2.eml", "");
        int status = run("--json", "--draft", folder.toString());
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3);
        JsonNode ticket = lines.get(0);
        assertThat(ticket.path("draft").asText()).startsWith("Hello,\n\nThank you for writing");
        assertThat(ticket.toString().replaceAll(",\"draft\":.*", "}"))
                .isEqualTo(
                        "{\"kind\":\"ticket\",\"ticket\":\"" + folder.resolve("1.eml")
                                + "\",\"subject\":\"Till printer\",\"from\":\"Ann <ann@shop.example>\","
                                + "\"date\":\"2026-11-14T12:21:24+08:00\",\"priority\":\"URGENT\",\"queue\":\"TECHNICAL\","
                                + "\"language\":\"ENGLISH\",\"sentiment\":\"NEUTRAL\","
                                + "\"summary\":\"our printer (KP-2041) is broken and this is urgent.\",\"asksForMoney\":true,"
                                + "\"actions\":[{\"task\":\"Call the customer back\",\"owner\":\"Duty manager\","
                                + "\"due\":\"2026-11-14\"},{\"task\":\"Reproduce the fault and ask for the log\","
                                + "\"owner\":\"Technical support\",\"due\":\"2026-11-14\"}],\"keywords\":[\"KP-2041\",\"printer\"]}");
        assertThat(lines.get(1))
                .hasToString(
                        "{\"kind\":\"skipped\",\"ticket\":\"" + folder.resolve("2.eml") + "\",\"reason\":\"empty\"}");
        JsonNode totals = lines.get(2);
        assertThat(totals.path("kind").asText()).isEqualTo("totals");
        assertThat(totals.path("triaged").asInt()).isEqualTo(1);
        assertThat(totals.path("skipped").asInt()).isEqualTo(1);
        assertThat(totals.path("calls").findValuesAsText("method"))
                .containsExactly(
                        "TicketDesk.asksForMoney",
                        "TicketDesk.draftReply",
                        "TicketDesk.keywords",
                        "TicketDesk.language",
                        "TicketDesk.triage");
        assertThat(totals.path("calls").get(4).path("inputTokens").asInt()).isPositive();
        assertThat(status).isEqualTo(1);
    }

    @Test
    void writesDraftsBelowTheTable() throws IOException {
        assertThat(run("--draft", write("printer.eml", PRINTER))).isZero();
        assertThat(out()).contains("""

                        --- Draft for printer.eml: Till printer
                        Hello,

                        Thank you for writing to us about "Till printer". Our team is looking into it and will come back to you soon.

                        Meridian Support

                        1 ticket triaged (1 urgent), 0 skipped, 0 failed.
                        """);
        assertThat(studio.requests()).filteredOn(request -> request.stream()).hasSize(1);
    }

    @Test
    void draftsOnlyForThePriorityAskedFor() {
        assertThat(run("--draft-from", "urgent", "tickets")).isZero();
        assertThat(out().lines()
                        .filter(line -> line.startsWith("--- Draft for "))
                        .map(line -> line.substring(14, 16)))
                .containsExactly("01", "02", "13", "16", "22");
    }

    @Test
    void worksOnTheCasesThatAreNamed() {
        assertThat(run(
                        "--work-on",
                        "01",
                        "--work-on",
                        "09",
                        "--ask",
                        "What did we write?",
                        "--database",
                        database(),
                        "tickets"))
                .isZero();
        assertThat(out()).contains("""

                --- Case 01-terminals-down.eml: URGENT: all card terminals down in 3 shops
                Picture terminal.png: The screen of a card terminal: Payment failed, E-217 No acquirer, restart in 12 s. (error code E-217)
                To do: Call the customer back (Duty manager), by 2026-11-14
                To do: Reproduce the fault and ask for the log (Technical support), by 2026-11-14
                Reasoning, not for the customer:
                  | The customer writes of terminals.
                  | It is urgent enough to look for the cause before we answer.
                Advice to the colleague:
                  Ask for the log of the last hour and compare it with one of yesterday. Begin with E-217, SG-4471, SG-4472.
                Answer to the customer:
                  Hello,

                  We are working on it and will write again within the hour.

                  Meridian Support
                Asked: What did we write?
                  We wrote: We are working on it and will write again within the hour.

                --- Case 09-parcel-missing.eml: Order MP-SG-70993 not delivered
                Picture IMG_4412.png: A bright picture of 96 x 64 pixels.
                """);
        assertThat(out()).contains("""
                Answer to the customer:
                  Hello,

                  Your order MP-SG-70993 (4 boxes of receipt rolls 57x40 mm) has the state DELIVERED; Kestrel Parcels: 2 November, 10:14: left with concierge.

                  Meridian Support
                Asked: What did we write?
                  We wrote: Your order MP-SG-70993""");
        assertThat(out()).containsPattern("CaseDesk\\.look +OPENAI_CHAT +qwen3.5-plus +2 ");
    }

    @Test
    void goesOnWithACaseThatIsKeptInTheDatabase() throws IOException {
        String ticket = write("1.eml", PRINTER);
        assertThat(run("--work-on", "1", "--database", database(), ticket)).isZero();
        assertThat(out()).contains("Answer to the customer:").doesNotContain("Answered before:");
        out.reset();
        assertThat(run("--work-on", "1", "--ask", "And now?", "--database", database(), ticket))
                .isZero();
        assertThat(out())
                .contains("Answered before:\n  Hello,\n", "Asked: And now?\n")
                .doesNotContain("Answer to");
    }

    @Test
    void printsCasesAsJson() throws IOException {
        String ticket = write("1.eml", PRINTER);
        assertThat(run("--json", "--work-on", "1", "--ask", "And now?", "--database", database(), ticket))
                .isZero();
        JsonNode work = lines().get(0).path("case");
        assertThat(work.path("actions")).hasSize(2);
        assertThat(work.path("reasoning").asText()).startsWith("The customer writes of printer");
        assertThat(work.path("answer").asText()).startsWith("Hello,\n");
        assertThat(work.path("followUps").get(0).path("question").asText()).isEqualTo("And now?");
    }

    @Test
    void saysWhereACaseBrokeOff() throws IOException {
        studio.answer(
                request -> !request.parameter("tools").isMissingNode(),
                request -> Answer.error(500, "InternalError", "Something went wrong."));
        String ticket = write("1.eml", PRINTER);
        assertThat(run("--work-on", "1", "--database", database(), ticket)).isEqualTo(3);
        assertThat(out()).contains("\nThe case ends here: ", "Something went wrong.", "0 skipped, 1 failed.\n");
        out.reset();
        assertThat(run("--json", "--work-on", "1", "--database", database(), ticket))
                .isEqualTo(3);
        assertThat(lines().get(0).path("caseFailure").asText()).contains("Something went wrong.");
        assertThat(lines().get(1).path("failed").asInt()).isEqualTo(1);
    }

    @Test
    void namesAPictureThatIsNone() throws IOException {
        String ticket = write("1.eml", """
                Subject: Till
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                The till is broken.
                --b
                Content-Type: image/png
                Content-Disposition: attachment; filename="a.png"

                none
                --b--
                """);
        assertThat(run("--work-on", "1", "--database", database(), ticket)).isZero();
        assertThat(out()).contains("\nPicture a.png was not read: CaseDesk.look: picture: the content is in none");
        out.reset();
        assertThat(run("--json", "--work-on", "1", "--database", database(), ticket))
                .isZero();
        JsonNode picture = lines().get(0).path("case").path("pictures").get(0);
        assertThat(picture.path("name").asText()).isEqualTo("a.png");
        assertThat(picture.path("reason").asText()).contains("the content is in none");
    }

    @Test
    void keepsControlCharactersOfAnAnswerFromTheTerminal() throws IOException {
        studio.answer(
                request -> !request.parameter("tools").isMissingNode(),
                request -> Answer.text("It is \u001B[31mred\u001B[0m.\u202E\n\nMeridian"));
        assertThat(run("--work-on", "1", "--database", database(), write("1.eml", PRINTER)))
                .isZero();
        assertThat(out()).contains("Answer to the customer:\n  It is [31mred[0m.\n\n  Meridian\n");
    }

    @Test
    void namesACaseThatIsNotThere() throws IOException {
        assertThat(run("--work-on", "99", "--database", database(), write("1.eml", PRINTER)))
                .isEqualTo(1);
        assertThat(err()).endsWith("support-desk: --work-on 99: no ticket of such a name was triaged\n");
    }

    @Test
    void explainsADatabaseThatCannotBeOpened() {
        assertThat(run("--database", "jdbc:nobody:desk?password=secret", "tickets"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("""
                support-desk: --database jdbc:nobody:desk cannot be opened: No suitable driver found for jdbc:nobody:desk
                Try support-desk --help
                """);
    }

    @Test
    void readsStandardInput() {
        input = PRINTER;
        assertThat(run("-")).isZero();
        assertThat(out().lines().skip(1).findFirst().orElse("")).startsWith("standard input               URGENT");
    }

    @Test
    void namesTheTicketThatTheServiceDidNotAnswerFor() throws IOException {
        write("1.eml", PRINTER.replace("KP-2041", "blocked"));
        write("2.eml", PRINTER);
        studio.answer(
                request -> request.lastUserMessage().contains("blocked"),
                request -> Answer.error(500, "InternalError", "Something went wrong."));
        assertThat(run(folder.toString())).isEqualTo(3);
        assertThat(out().lines().skip(1).limit(2))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("1.eml                        failed    ")
                                .contains("Something went wrong."),
                        row -> assertThat(row).startsWith("2.eml                        URGENT"));
        assertThat(out()).contains("1 ticket triaged (1 urgent), 0 skipped, 1 failed.\n");
    }

    @Test
    void triesNoFurtherTicketOnceTheKeyIsRefused() throws IOException {
        write("1.eml", PRINTER);
        write("2.eml", PRINTER);
        write("3.eml", "");
        studio.answer(request -> true, request -> Answer.error(401, "invalid_api_key", "Incorrect API key provided."));
        assertThat(run("--jobs", "1", folder.toString())).isEqualTo(3);
        assertThat(out().lines().skip(1).map(line -> line.replaceAll(" {2,}", " | ")))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("1.eml | failed | ").contains("Incorrect API key provided."),
                        row -> assertThat(row).isEqualTo("3.eml | skipped | empty"),
                        row -> assertThat(row).isEmpty(),
                        row -> assertThat(row).isEqualTo("0 tickets triaged, 1 skipped, 1 failed, 1 not tried."));
    }

    @Test
    void saysWhereADraftBrokeOff() throws IOException {
        studio.answer(
                RecordedRequest::stream,
                request -> Answer.chunks("Dear ", "Ann").thenCut());
        assertThat(run("--draft", write("printer.eml", PRINTER))).isEqualTo(3);
        assertThat(out()).contains("--- Draft for printer.eml: Till printer\nDear Ann\nThe draft ends here: ");
        assertThat(out()).contains("1 ticket triaged (1 urgent), 0 skipped, 1 failed.\n");
    }

    @Test
    void saysInJsonWhyThereIsNoDraft() throws IOException {
        studio.answer(RecordedRequest::stream, request -> Answer.error(500, "InternalError", "Something went wrong."));
        assertThat(run("--json", "--draft", write("printer.eml", PRINTER))).isEqualTo(3);
        assertThat(lines().get(0).path("draftFailure").asText()).contains("Something went wrong.");
        assertThat(lines().get(1).path("failed").asInt()).isEqualTo(1);
    }

    @Test
    void explainsAWrongOption() {
        assertThat(run("--drafts", "tickets")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                        support-desk: Unknown option: '--drafts'
                        Possible solutions: --draft, --draft-from
                        Try support-desk --help
                        """);
        assertThat(out()).isEmpty();
    }

    @Test
    void explainsANumberThatIsNone() {
        assertThat(run("--jobs", "0", "tickets")).isEqualTo(2);
        assertThat(err()).isEqualTo("support-desk: --jobs is 0; it has to be 1 or more\nTry support-desk --help\n");
    }

    @Test
    void asksForAPlace() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).isEqualTo("support-desk: Missing required parameter: 'PLACE'\nTry support-desk --help\n");
    }

    @Test
    void documentsEveryExitStatus() {
        assertThat(run("--help")).isZero();
        assertThat(out())
                .startsWith("Usage: support-desk [OPTIONS] PLACE...\n")
                .contains(
                        "Exit status:\n  0    every ticket was triaged\n  1    ",
                        "\n  2    ",
                        "\n  3    ",
                        "\n  70   ");
    }
}
