package com.acme;

import io.qwenterface.Description;
import io.qwenterface.Effort;
import io.qwenterface.Example;
import io.qwenterface.Options;
import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;
import io.qwenterface.System;
import io.qwenterface.Thinking;
import io.qwenterface.Tool;
import io.qwenterface.Tools;
import io.qwenterface.Transport;
import io.qwenterface.User;
import io.qwenterface.runtime.Reply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
@System("You are the desk of <Acme> & Co.")
@Options(temperature = 0.2)
public interface Desk {
    @User("Who are you?")
    @Options(topP = 0.9, topK = 40, presencePenalty = 0.5, repetitionPenalty = 1.1, maxTokens = 9, seed = 1, stop = "END")
    String text();

    @User("List three colours.")
    @Example(user = "List two.", assistant = "{\"value\":[\"red\",\"blue\"]}")
    @Options(stopTokens = {1, 2})
    List<String> objectMode();

    @QwenModel("qwen3.7-plus")
    @User("Who is it?")
    Person schemaMode();

    @QwenModel("qwen-math-plus")
    @Region(Region.Id.BEIJING)
    @User("Count.")
    int prompted();

    @User("Tell a story.")
    Flow.Publisher<String> stream();

    @QwenModel("qwq-plus")
    @User("Think.")
    String streamOnly();

    @QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
    @User("Who are you?")
    @Example(user = "Who am I?", assistant = "You.")
    @Options(topP = 0.9, maxTokens = 16)
    @Thinking
    String responses();

    @QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
    @User("Who are you?")
    @Thinking(false)
    Person responsesValue();

    @QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
    @User("Sing a song.")
    Flow.Publisher<String> responsesStream();

    @User("Think, but not for long.")
    @Thinking(budget = 200)
    String thinking();

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    @User("Think natively.")
    @Thinking(budget = 200)
    String nativeThinking();

    @QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
    @User("Who are you?")
    Person dashScope();

    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    @User("Who are you?")
    String multimodal();

    @User("Answer {{name}}{{#tags}} #{{.}}{{/tags}}{{^tags}}.{{/tags}} in {{{{style}}")
    String filled(String name, List<String> tags);

    record Person(String name, int age) {}

    @QwenModel("qwen-plus")
    @User("Tell another story.")
    @Prefill("Once upon a time, ")
    String begun();

    @QwenModel(value = "qwen3.5-plus", transport = Transport.DASHSCOPE)
    @User("Tell another story.")
    @Prefill("Once upon a time, ")
    String begunNatively();

    @QwenModel("qwen3-32b")
    @User("Tell several stories.")
    @Options(n = 2, seed = 7)
    List<Reply<String>> several();

    @QwenModel("qwen3.8-max")
    @User("Tell a long story.")
    @Thinking(effort = Effort.LOW)
    String effort();

    @QwenModel(value = "qwen3.8-max", transport = Transport.OPENAI_RESPONSES)
    @User("Tell a long story.")
    @Thinking(effort = Effort.LOW)
    String responsesEffort();

    @QwenModel("qwen-plus")
    @User("What is the weather?")
    @Options(search = true)
    Reply<String> sources();

    @Tools(Clock.class)
    @User("What time is it?")
    String tools();

    class Clock {
        /** The time of day. */
        @Tool
        static String now(@Description("a zone such as Asia/Singapore") Optional<String> zone) {
            return "12:00";
        }

        @Tool(value = "The day.", name = "to-day")
        static String today() {
            return "Monday";
        }
    }
}
