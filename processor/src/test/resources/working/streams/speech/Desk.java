package com.acme;

import io.qwenterface.Audio;
import io.qwenterface.Options;
import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.System;
import io.qwenterface.User;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.StreamEvent;
import java.net.URI;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-omni-flash")
@System("You speak to customers.")
@Speech(voice = "Cherry")
public interface Desk {
    Flow.Publisher<StreamEvent> say(String question);

    @Speech(voice = "Ethan \"the\" Voice")
    @Options(temperature = 0.2, maxTokens = 100)
    @User("{{question}}")
    Flow.Publisher<StreamEvent> reply(@Audio URI question, Conversation earlier, CallOptions options);

    @QwenModel("qwen-omni-turbo")
    Flow.Publisher<StreamEvent> older(String question);

    @QwenModel("qwen3.8-omni-flash")
    @SuppressWarnings("QWN171")
    Flow.Publisher<StreamEvent> newer(String question);
}
