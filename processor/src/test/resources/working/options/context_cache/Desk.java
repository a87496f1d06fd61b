package com.acme;

import io.qwenterface.ConversationId;
import io.qwenterface.Image;
import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Reply;
import java.net.URI;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@System(value = "You know the rules of {{house}}.", cache = true)
public interface Desk {
    record Answer(String text) {}

    @User("{{question}}")
    Reply<String> answer(String house, String question);

    @User("{{question}}")
    Answer typed(String house, String question);

    @User("{{question}}")
    Flow.Publisher<Answer> several(String house, String question);

    @System(value = "You know the rules.", cache = true)
    @User(value = "The book: {{book}}", cache = true)
    Flow.Publisher<String> read(String book, Conversation earlier);

    @System("You know the rules.")
    @User(value = "The book: {{book}}", cache = true)
    @Prefill("It says")
    String begin(String book);

    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    @User(value = "{{question}}", cache = true)
    Answer natively(String house, String question, @ConversationId String chat);

    @QwenModel("qwen3.5-plus")
    @System(value = "You look closely.", cache = true)
    @User(value = "The plan {{plan}} is of {{house}}.", cache = true)
    String look(@Image URI plan, String house);

    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    @System(value = "You look closely.", cache = true)
    @User(value = "Whose plan is it?", cache = true)
    String lookNatively(@Image URI plan);
}
