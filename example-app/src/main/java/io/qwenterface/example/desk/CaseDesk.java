package io.qwenterface.example.desk;

import static io.qwenterface.Region.Id.SINGAPORE;

import io.qwenterface.ConversationId;
import io.qwenterface.Image;
import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.Thinking;
import io.qwenterface.Tools;
import io.qwenterface.User;
import io.qwenterface.example.orders.OrderBook;
import io.qwenterface.example.ticket.Ticket;
import io.qwenterface.runtime.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Flow;

/** What the desk asks the model about one case that a person works on. The compiler implements it. */
@QwenModel("qwen-plus")
@Region(SINGAPORE)
@System(resource = "prompts/case.mustache")
@Options(temperature = 0.2)
public interface CaseDesk {
    /** Reads a picture that a customer sent. */
    @QwenModel("qwen3.5-plus")
    @User("What does the customer show us? {{picture}}")
    Screenshot look(@Image byte[] picture);

    /** Lists what to do, one after the other, each as soon as it is written. */
    @User(resource = "prompts/actions.mustache")
    Flow.Publisher<ActionItem> actions(Ticket ticket, List<Screenshot> pictures, LocalDate today);

    /** Thinks a hard case through, for the colleague who works on it. */
    @Thinking(budget = 2000)
    @User(resource = "prompts/advice.mustache")
    Reply<String> advise(Ticket ticket, List<Screenshot> pictures);

    /** Answers the customer, with what the order book says. Begins the conversation about the case. */
    @Tools(OrderBook.class)
    @User(resource = "prompts/answer.mustache")
    String answer(@ConversationId String caseId, Ticket ticket, List<Screenshot> pictures);

    /** Answers a colleague's question about a case that was answered before. */
    @Tools(OrderBook.class)
    @User("A colleague asks: {{question}}")
    String followUp(@ConversationId String caseId, String question);
}
