package io.qwenterface.example.cli;

import io.qwenterface.example.desk.CaseWork;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.SupportDesk;
import io.qwenterface.example.orders.OrderBook;
import io.qwenterface.example.ticket.Inbox;
import io.qwenterface.example.ticket.TicketFormat;
import io.qwenterface.runtime.ConversationStore;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code support-desk}. */
@Command(
        name = "support-desk",
        description = {
            "Triages support tickets: how urgent, whose, what about, what to do.",
            "",
            "Asks Qwen models where DASHSCOPE_API_KEY is set; else an embedded fake answers by simple rules."
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        usageHelpAutoWidth = true,
        usageHelpWidth = TriageCommand.WIDTH,
        exitCodeOnExecutionException = ExitStatus.INTERNAL,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every ticket was triaged",
            "1:at least one ticket was skipped: empty, binary, 5 MB or more, not readable; or one to be worked on was"
                    + " not there; the others were triaged",
            "2:the command line was not understood",
            "3:the model service did not answer for at least one ticket, draft or case",
            "70:a mistake in this program"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  support-desk tickets/",
            "  support-desk --draft complaint.eml",
            "  support-desk --work-on 09 --ask \"What did we tell the customer?\" tickets/",
            "  export-tickets | support-desk --json -"
        })
public final class TriageCommand implements Callable<Integer> {
    /** Columns where there is no terminal to ask. */
    static final int WIDTH = 120;

    private static final Duration PROGRESS = Duration.ofSeconds(5);

    @Parameters(
            arity = "1..*",
            paramLabel = "PLACE",
            description = {
                "Where tickets are: a file, a folder with everything in it that is not hidden, or - for standard input.",
                "Mails (.eml), JSON Lines (.jsonl, .ndjson) with the fields id, subject, from, date and body, or plain"
                        + " text (.txt); other names are told by their first lines."
            })
    private List<String> places = List.of();

    @Option(names = "--draft", description = "Draft a reply to every ticket; below the table, as it is written.")
    private boolean draft;

    @Option(
            names = "--draft-from",
            paramLabel = "PRIORITY",
            description = "Draft replies to tickets of this priority and above: ${COMPLETION-CANDIDATES}.")
    private @Nullable Priority draftFrom;

    @Mixin
    private CaseOptions cases = new CaseOptions();

    @Option(names = "--details", description = "Print subject, key words and action items below each row.")
    private boolean details;

    @Option(names = "--json", description = "Print JSON Lines for machines instead of a table.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Read everything as this: ${COMPLETION-CANDIDATES}.")
    private @Nullable TicketFormat format;

    @Option(
            names = "--charset",
            paramLabel = "CHARSET",
            description = "Charset of plain text that is not UTF-8, such as GB18030. Mails name their own.")
    private @Nullable Charset charset;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many tickets to work on at once; ${DEFAULT-VALUE} unless given.")
    private int jobs;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Width of the table; that of the terminal, or " + WIDTH + ", unless given.")
    private @Nullable Integer width;

    @Option(names = "--quiet", description = "Say nothing of progress.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this and exit.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final BiFunction<CallLedger, ConversationStore, ModelService> services;

    private TriageCommand(
            InputStream in,
            PrintStream out,
            PrintStream err,
            BiFunction<CallLedger, ConversationStore, ModelService> services) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.services = services;
    }

    /**
     * Runs the command and returns its exit status.
     *
     * @param out written to in UTF-8
     * @param err written to in UTF-8
     * @param services opens what answers, which tells the ledger of each call and keeps conversations in the store
     */
    public static int run(
            InputStream in,
            PrintStream out,
            PrintStream err,
            BiFunction<CallLedger, ConversationStore, ModelService> services,
            String... arguments) {
        return new CommandLine(new TriageCommand(in, out, err, services))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(TriageCommand::misunderstood)
                .execute(arguments);
    }

    private static int misunderstood(ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("support-desk: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try support-desk --help");
        return ExitStatus.USAGE;
    }

    @Override
    public Integer call() {
        requirePositive("--jobs", jobs);
        int columns = width == null ? spec.usageMessage().width() : width;
        requirePositive("--width", columns);
        CallLedger ledger = new CallLedger();
        DataSource database = cases.open(spec);
        ConversationStore conversations = ConversationStore.jdbc(database);
        try (ModelService service = services.apply(ledger, conversations);
                Progress progress = progress()) {
            service.notice().ifPresent(err::println);
            err.flush();
            Clock clock = Clock.system(ZoneId.systemDefault());
            SupportDesk desk = new SupportDesk(service.desk(), clock);
            Drafts drafts = new Drafts(desk, draftFrom());
            CaseWork work = new CaseWork(service.cases(new OrderBook(database)), conversations, clock);
            Cases worked = new Cases(work, cases.names(), cases.questions());
            Report report = json
                    ? new JsonReport(out, drafts, worked, ledger, service.name())
                    : new TableReport(out, columns, details, colours(), drafts, worked, ledger, service.name());
            Inbox inbox = new Inbox(in, Optional.ofNullable(format), Optional.ofNullable(charset));
            Totals totals = new TriageRun(inbox, desk, report, progress, jobs).over(places);
            worked.unmatched().forEach(this::sayUnmatched);
            return ExitStatus.of(totals, !worked.unmatched().isEmpty());
        }
    }

    private void sayUnmatched(String name) {
        err.println("support-desk: --work-on " + name + ": no ticket of such a name was triaged");
    }

    private void requirePositive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " is " + value + "; it has to be 1 or more");
        }
    }

    private Progress progress() {
        return new Progress(err, Clock.systemUTC(), quiet ? Optional.empty() : Optional.of(PROGRESS));
    }

    private Optional<Priority> draftFrom() {
        return draft ? Optional.of(Priority.LOW) : Optional.ofNullable(draftFrom);
    }

    /** Only where standard output is a terminal, and NO_COLOR is not set. */
    private static boolean colours() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }
}
