package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.qwenterface.Description;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.User;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;


@QwenModel("qwen-plus")
public interface SupportDesk {
    /** How soon. Not how loud. */
    enum Priority {
        /** Can wait. */
        LOW,
        @Description("At once.")
        @JsonProperty("very high")
        HIGH
    }

    /**
     * What to do with a ticket, see {@link SupportDesk}. And more.
     *
     * @param priority how soon
     * @param queue who answers, one of
     *     our {@code queues}
     */
    record Triage(
            Priority priority,
            String queue,
            @Description("When to be done.") @Nullable LocalDate due,
            Optional<BigDecimal> refund,
            @JsonProperty("tag_list") Set<String> tags) {}

    record Page<T>(List<T> items, int total) {}

    sealed interface Event permits Opened, Closing {}

    record Opened(UUID id) implements Event {}

    sealed interface Closing extends Event permits Closed, Merged {}

    record Closed(URI link) implements Closing {}

    @JsonTypeName("merged-into")
    record Merged(long into) implements Closing {}

    sealed interface Result<T> permits Ok, Failed {}

    record Ok<V>(V value) implements Result<V> {}

    record Failed<T>(String reason) implements Result<T> {}

    final class Money {
        private final String text;

        private Money(String text) {
            this.text = text;
        }

        @JsonCreator
        static Money of(String text) {
            return new Money(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    String text(String ticket);

    Reply<String> textReply(String ticket);

    CompletableFuture<String> textFuture(String ticket);

    CompletionStage<Reply<Triage>> replyStage(String ticket);

    Triage triage(String ticket);

    boolean isUrgent(String ticket);

    Integer count(String ticket);

    Priority priority(String ticket);

    List<Triage> triages(String ticket);

    Map<String, Integer> totals(String ticket);

    Optional<Triage> perhaps(String ticket);

    Page<Event> events(String ticket);

    Money money(String ticket);

    Result<Triage> result(String ticket);

    Flow.Publisher<String> stream(String ticket);

    Flow.Publisher<StreamEvent> streamOfEvents(String ticket);
}
