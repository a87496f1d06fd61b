package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Partial;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
interface Desk {
    record Item(String what, Optional<LocalDate> due) {}

    record Plan(String title, List<Item> items) {}

    sealed interface Step permits Call, Wait {}

    record Call(String whom) implements Step {}

    record Wait(int days) implements Step {}

    Flow.Publisher<Partial<Plan>> plan(String ticket);

    Flow.Publisher<Partial<Step>> step(String ticket);

    Flow.Publisher<? extends Partial<Plan>> bounded(String ticket);

    @User("{{question}}")
    Flow.Publisher<Partial<Plan>> inConversation(Conversation earlier, String question);

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    Flow.Publisher<Partial<Plan>> natively(String ticket);

    @QwenModel("qwen3.7-max")
    Flow.Publisher<Partial<Plan>> strictly(String ticket);

    @QwenModel("qwq-plus")
    Flow.Publisher<Partial<Step>> thinking(String ticket);

    Plan whole(String ticket);
}
