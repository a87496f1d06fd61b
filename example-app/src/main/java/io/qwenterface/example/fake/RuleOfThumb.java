package io.qwenterface.example.fake;

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
    private static final Pattern WORDS = Pattern.compile("at most (\\d+) words");

    private RuleOfThumb() {}

    /** Makes {@code studio} answer by the rules. */
    public static void teach(FakeModelStudio studio) {
        CaseRules.teach(studio);
        studio.reply(request -> new Asked(request).forObject("/properties/priority"), RuleOfThumb::triage)
                .reply(request -> new Asked(request).mentions(Language.INDONESIAN.name()), RuleOfThumb::language)
                .reply(request -> new Asked(request).forValue("boolean"), RuleOfThumb::asksForMoney)
                .reply(request -> new Asked(request).forValue("array"), RuleOfThumb::keywords)
                .reply(RecordedRequest::stream, RuleOfThumb::draft)
                .reply(request -> request.schema().isEmpty(), RuleOfThumb::digest);
    }

    private static String triage(RecordedRequest request) {
        Asked asked = new Asked(request);
        String ticket = asked.ticket();
        Priority priority = Rule.first(DeskRules.PRIORITY, ticket, Priority.NORMAL);
        Queue queue = Rule.most(DeskRules.QUEUE, ticket, Queue.TECHNICAL);
        ObjectNode triage = JSON.createObjectNode()
                .put("priority", priority.name())
                .put("queue", queue.name())
                .put("language", PlainReading.language(ticket).name())
                .put("summary", asked.summary());
        triage.set("actions", actions(priority, queue, asked.day()));
        triage.put(
                "sentiment",
                Rule.first(DeskRules.SENTIMENT, ticket, Sentiment.NEUTRAL).name());
        return triage.toString();
    }

    /** The queue sets the task and its owner, the priority the day. */
    static ArrayNode actions(Priority priority, Queue queue, LocalDate day) {
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
                .put("value", PlainReading.language(new Asked(request).ticket()).name())
                .toString();
    }

    private static String asksForMoney(RecordedRequest request) {
        return JSON.createObjectNode()
                .put("value", Rule.first(DeskRules.MONEY, new Asked(request).ticket(), false))
                .toString();
    }

    /** Codes such as order numbers, then words of the rules. */
    private static String keywords(RecordedRequest request) {
        String ticket = new Asked(request).ticket();
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode values = answer.putArray("value");
        Stream.concat(Asked.codes(ticket).stream(), Rule.found(DeskRules.QUEUE, ticket).stream())
                .limit(5)
                .forEach(values::add);
        return answer.toString();
    }

    private static String draft(RecordedRequest request) {
        Asked asked = new Asked(request);
        String subject = asked.subject();
        return switch (PlainReading.language(asked.ticket())) {
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
        String thread = new Asked(request).ticket().replaceAll("(?m)^[> ]+", "");
        return String.join(
                " ",
                PlainReading.sentences(thread).stream()
                        .flatMap(sentence -> Stream.of(sentence.split(" ", -1)))
                        .limit(words)
                        .toList());
    }
}
