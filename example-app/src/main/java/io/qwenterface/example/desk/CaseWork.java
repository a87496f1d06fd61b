package io.qwenterface.example.desk;

import io.qwenterface.example.ticket.Picture;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Works on one case: looks at its pictures, lists what to do, thinks if it is hard, answers the customer, and then the
 * colleagues. What was said is kept under the ticket's name, so that a later run goes on where this one ends.
 */
public final class CaseWork {
    private final CaseDesk desk;
    private final ConversationStore conversations;
    private final Clock clock;

    /**
     * @param conversations where {@code desk} keeps what was said
     * @param clock tells the day that due dates count from
     */
    public CaseWork(CaseDesk desk, ConversationStore conversations, Clock clock) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.conversations = Objects.requireNonNull(conversations, "conversations");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Works on a case and returns after its last step; throws what ended it early.
     *
     * @param questions of colleagues, once the customer is answered
     */
    public void on(Assessment assessment, List<String> questions, CaseSteps steps) {
        Ticket ticket = assessment.ticket();
        List<Screenshot> pictures = look(ticket, steps);
        EachElement.of(desk.actions(ticket, pictures, LocalDate.now(clock)), steps::action);
        if (isHard(assessment.triage())) {
            Reply<String> advice = desk.advise(ticket, pictures);
            steps.advised(advice.reasoning(), advice.value());
        }
        answer(ticket, pictures, steps);
        for (String question : questions) {
            steps.followedUp(question, desk.followUp(ticket.name(), question));
        }
    }

    private List<Screenshot> look(Ticket ticket, CaseSteps steps) {
        List<Screenshot> seen = new ArrayList<>();
        for (Picture picture : ticket.pictures()) {
            try {
                Screenshot screenshot = desk.look(picture.content());
                seen.add(screenshot);
                steps.seen(picture.name(), screenshot);
            } catch (QwenException e) {
                // The rest of the case can do without, such as for a format that the service does not take.
                steps.unseen(picture.name(), String.valueOf(e.getMessage()));
            }
        }
        return seen;
    }

    private void answer(Ticket ticket, List<Screenshot> pictures, CaseSteps steps) {
        List<Message> earlier = conversations.get(ticket.name()).messages();
        if (earlier.isEmpty()) {
            steps.answered(desk.answer(ticket.name(), ticket, pictures));
        } else {
            String first = earlier.stream()
                    .filter(message -> message.role() == Message.Role.ASSISTANT
                            && message.toolCalls().isEmpty())
                    .findFirst()
                    .map(Message::text)
                    .orElse("");
            steps.answeredBefore(first);
        }
    }

    /** Worth the time and the tokens of thinking: something broke that must work today. */
    private static boolean isHard(Triage triage) {
        boolean broken = triage.queue() == Queue.TECHNICAL || triage.queue() == Queue.SECURITY;
        return broken && triage.priority().isAtLeast(Priority.HIGH);
    }
}
