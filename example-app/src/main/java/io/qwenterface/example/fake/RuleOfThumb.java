package io.qwenterface.example.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.example.desk.Language;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.Queue;
import io.qwenterface.example.desk.Sentiment;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers requests by the {@link DeskRules}, told apart by the schema they carry. It sees what a model would see: the
 * request, and nothing else.
 */
public final class RuleOfThumb {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TICKET = Pattern.compile("(?s)<ticket>\\n(.*)\\n</ticket>");
    private static final Pattern SUBJECT = Pattern.compile("(?m)^Subject: (.*)$");
    private static final Pattern DAY =
            Pattern.compile("(?m)^(?:Sent: |Triage this ticket. Today is )(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern WORDS = Pattern.compile("at most (\\d+) words");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{1,5}(?:-[A-Z0-9]+)*-\\d{2,}(?:-\\d+)*\\b");

    private RuleOfThumb() {}

    /** Makes {@code studio} answer by the rules. */
    public static void teach(FakeModelStudio studio) {
        studio.reply(request -> asks(request, "/properties/priority"), RuleOfThumb::triage)
                .reply(request -> mentions(request, Language.INDONESIAN.name()), RuleOfThumb::language)
                .reply(request -> asksFor(request, "boolean"), RuleOfThumb::asksForMoney)
                .reply(request -> asksFor(request, "array"), RuleOfThumb::keywords)
                .reply(RecordedRequest::stream, RuleOfThumb::draft)
                .reply(request -> request.schema().isEmpty(), RuleOfThumb::digest);
    }

    private static boolean asks(RecordedRequest request, String pointer) {
        return request.schema().filter(schema -> schema.at(pointer).isObject()).isPresent();
    }

    private static boolean asksFor(RecordedRequest request, String type) {
        return request.schema()
                .filter(schema -> schema.at("/properties/value/type").asText().equals(type))
                .isPresent();
    }

    private static boolean mentions(RecordedRequest request, String constant) {
        return request.schema()
                .map(JsonNode::toString)
                .filter(schema -> schema.contains(constant))
                .isPresent();
    }

    private static String triage(RecordedRequest request) {
        String ticket = ticket(request);
        Priority priority = Rule.first(DeskRules.PRIORITY, ticket, Priority.NORMAL);
        Queue queue = Rule.most(DeskRules.QUEUE, ticket, Queue.TECHNICAL);
        ObjectNode triage = JSON.createObjectNode()
                .put("priority", priority.name())
                .put("queue", queue.name())
                .put("language", PlainReading.language(ticket).name())
                .put("summary", summary(ticket));
        triage.set("actions", actions(priority, queue, day(request)));
        triage.put(
                "sentiment",
                Rule.first(DeskRules.SENTIMENT, ticket, Sentiment.NEUTRAL).name());
        return triage.toString();
    }

    /** The queue sets the task and its owner, the priority the day. */
    private static ArrayNode actions(Priority priority, Queue queue, LocalDate day) {
        ArrayNode actions = JSON.createArrayNode();
        if (priority == Priority.URGENT) {
            add(actions, "Call the customer back", "Duty manager", day);
        }
        LocalDate due = day.plusDays(
                switch (priority) {
                    case URGENT -> 0;
                    case HIGH -> 1;
                    case NORMAL -> 3;
                    case LOW -> 14;
                });
        switch (queue) {
            case BILLING -> add(actions, "Check the account and correct the invoice", "Billing", due);
            case TECHNICAL -> add(actions, "Reproduce the fault and ask for the log", "Technical support", due);
            case ACCOUNT -> add(actions, "Check the user and unlock it", "Account team", due);
            case SHIPPING -> add(actions, "Trace the parcel or send it again", "Logistics", due);
            case SALES -> add(actions, "Answer with an offer or a date", "Sales", due);
            case SECURITY -> add(actions, "Secure the data and answer in writing", "Security", due);
            case NONE -> {}
        }
        return actions;
    }

    private static void add(ArrayNode actions, String task, String owner, LocalDate due) {
        actions.addObject().put("task", task).put("owner", owner).put("due", due.toString());
    }

    private static String language(RecordedRequest request) {
        return JSON.createObjectNode()
                .put("value", PlainReading.language(ticket(request)).name())
                .toString();
    }

    private static String asksForMoney(RecordedRequest request) {
        return JSON.createObjectNode()
                .put("value", Rule.first(DeskRules.MONEY, ticket(request), false))
                .toString();
    }

    /** Codes such as order numbers, then words of the rules. */
    private static String keywords(RecordedRequest request) {
        String ticket = ticket(request);
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode values = answer.putArray("value");
        Stream.concat(
                        CODE.matcher(ticket)
                                .results()
                                .map(match -> match.group())
                                .distinct()
                                .limit(3),
                        Rule.found(DeskRules.QUEUE, ticket).stream())
                .limit(5)
                .forEach(values::add);
        return answer.toString();
    }

    private static String draft(RecordedRequest request) {
        String ticket = ticket(request);
        String subject = subject(ticket);
        return switch (PlainReading.language(ticket)) {
            case CHINESE -> "您好！\n\n感谢您的来信（" + subject + "）。我们已经收到，并转交给相关同事处理，有进展会立即通知您。\n\nMeridian Support";
            case JAPANESE ->
                "お問い合わせありがとうございます。\n\n「" + subject + "」の件、確かに承りました。担当者が確認のうえ、あらためてご連絡いたします。\n\nMeridian Support";
            case INDONESIAN ->
                "Halo,\n\nTerima kasih sudah menghubungi kami tentang \"" + subject
                        + "\". Tim kami sedang memeriksanya dan akan segera memberi kabar.\n\nMeridian Support";
            case ENGLISH, OTHER ->
                "Hello,\n\nThank you for writing to us about \"" + subject
                        + "\". Our team is looking into it and will come back to you soon.\n\nMeridian Support";
        };
    }

    /** The beginnings of the thread, as many words as asked for. */
    private static String digest(RecordedRequest request) {
        Matcher limit = WORDS.matcher(request.lastUserMessage());
        int words = limit.find() ? Integer.parseInt(limit.group(1)) : 80;
        String thread = ticket(request).replaceAll("(?m)^[> ]+", "");
        return String.join(
                " ",
                PlainReading.sentences(thread).stream()
                        .flatMap(sentence -> Stream.of(sentence.split(" ", -1)))
                        .limit(words)
                        .toList());
    }

    /** What stands between the marks; without them, everything. */
    private static String ticket(RecordedRequest request) {
        String message = request.lastUserMessage();
        Matcher matcher = TICKET.matcher(message);
        return matcher.find() ? matcher.group(1) : message;
    }

    private static String subject(String ticket) {
        Matcher matcher = SUBJECT.matcher(ticket);
        return matcher.find() ? matcher.group(1) : PlainReading.firstSentence(ticket);
    }

    private static String summary(String ticket) {
        int headEnd = ticket.indexOf("\n\n");
        String message = headEnd < 0 ? "" : ticket.substring(headEnd).strip();
        return PlainReading.firstSentence(message.isEmpty() ? subject(ticket) : message);
    }

    /** The day the ticket was sent, else today. */
    private static LocalDate day(RecordedRequest request) {
        return DAY.matcher(request.lastUserMessage())
                .results()
                .map(match -> LocalDate.parse(match.group(1)))
                .reduce((today, sent) -> sent)
                .orElseThrow();
    }
}
