package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
interface Desk {
    record Item(String what, Optional<LocalDate> due) {}

    enum Priority {
        LOW,
        HIGH
    }

    sealed interface Step permits Call, Wait {}

    record Call(String whom) implements Step {}

    record Wait(int days) implements Step {}

    /** A field of it is named as the wrapping of a list is. */
    record Metric(String name, double value) {}

    Flow.Publisher<Item> items(String ticket);

    Flow.Publisher<Priority> priorities(String ticket);

    Flow.Publisher<Step> steps(String ticket);

    Flow.Publisher<Metric> metrics(String ticket);

    Flow.Publisher<Integer> numbers(String ticket);

    Flow.Publisher<BigDecimal> amounts(String ticket);

    Flow.Publisher<Boolean> flags(String ticket);

    Flow.Publisher<LocalDate> dates(String ticket);

    Flow.Publisher<List<Item>> groups(String ticket);

    Flow.Publisher<Map<String, Item>> maps(String ticket);

    Flow.Publisher<? extends Item> some(String ticket);

    @User("{{question}}")
    Flow.Publisher<Item> inConversation(Conversation earlier, String question);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<Item> natively(String ticket);

    @QwenModel("qwen3.7-max")
    Flow.Publisher<Item> strictly(String ticket);

    @QwenModel("qwq-plus")
    Flow.Publisher<Item> thinking(String ticket);

    List<Item> whole(String ticket);

    boolean decide(String ticket);

    @User("{{ticket}} or {{other}}?")
    Flow.Publisher<Boolean> decide(String ticket, String other);
}
