package io.qwenterface.example.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.Queue;
import io.qwenterface.testkit.Answer;
import io.qwenterface.testkit.FakeModelStudio;
import io.qwenterface.testkit.RecordedRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Answers what the desk asks about one case. Orders it knows only from the results of the tool that it calls, and what
 * was said before only from the messages of the request.
 */
final class CaseRules {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ORDER =
            Pattern.compile("(?i)(?:\\border|订单|訂單|注文|\\bpesanan)\\W{0,3}([A-Z]{2,4}(?:-[A-Z]{2})?-\\d{4,})");
    private static final int MOST_ORDERS = 3;

    private CaseRules() {}

    static void teach(FakeModelStudio studio) {
        studio.reply(request -> new Asked(request).forObject("/properties/errorCode"), CaseRules::look)
                .reply(
                        request -> new Asked(request).forObject("/properties/value/items/properties/task"),
                        CaseRules::actions)
                .answer(request -> request.parameter("enable_thinking").asBoolean(), CaseRules::advice)
                .answer(request -> !request.parameter("tools").isMissingNode(), CaseRules::answer);
    }

    private static String look(RecordedRequest request) {
        String shows = PictureReading.of(request.body());
        ObjectNode screenshot = JSON.createObjectNode().put("shows", shows);
        Asked.firstCode(shows).ifPresent(code -> screenshot.put("errorCode", code));
        return screenshot.toString();
    }

    private static String actions(RecordedRequest request) {
        Asked asked = new Asked(request);
        Priority priority = Rule.first(DeskRules.PRIORITY, asked.ticket(), Priority.NORMAL);
        Queue queue = Rule.most(DeskRules.QUEUE, asked.ticket(), Queue.TECHNICAL);
        ObjectNode answer = JSON.createObjectNode();
        answer.set("value", RuleOfThumb.actions(priority, queue, asked.day()));
        return answer.toString();
    }

    /** Reasons with the words that the rules find; the advice names the codes. */
    private static Answer advice(RecordedRequest request) {
        Asked asked = new Asked(request);
        String words = String.join(", ", Rule.found(DeskRules.QUEUE, asked.ticket()));
        List<String> codes = Asked.codes(asked.message());
        String codesFirst = codes.isEmpty() ? "" : " Begin with " + String.join(", ", codes) + ".";
        return Answer.text("Ask for the log of the last hour and compare it with one of yesterday." + codesFirst)
                .withReasoning(
                        "The customer writes of " + (words.isEmpty() ? "nothing I know" : words) + ".\n",
                        "It is urgent enough to look for the cause before we answer.");
    }

    /** Calls the tool for each order of a ticket; once its results are there, answers with them. */
    private static Answer answer(RecordedRequest request) {
        String message = request.lastUserMessage();
        if (message.startsWith("A colleague asks")) {
            return Answer.text(OrderAnswer.repeated(request.messages()));
        }
        List<String> results = OrderAnswer.results(request.messages());
        List<String> orders = ORDER.matcher(message)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(MOST_ORDERS)
                .toList();
        if (orders.isEmpty() || !results.isEmpty()) {
            return Answer.text(OrderAnswer.of(PlainReading.language(new Asked(request).ticket()), orders, results));
        }
        Answer calls = Answer.chunks();
        for (String order : orders) {
            calls = calls.thenToolCall(
                    "findOrder", JSON.createObjectNode().put("number", order).toString());
        }
        return calls;
    }
}
