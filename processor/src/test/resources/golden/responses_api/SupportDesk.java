package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.System;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import java.util.concurrent.Flow;

@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
@System("You triage support tickets.")
public interface SupportDesk {
    record Triage(String queue, boolean urgent) {}

    @Thinking(false)
    Triage triage(String ticket);

    Flow.Publisher<String> draft(String ticket);

    @QwenModel("qwen-plus")
    String title(String ticket);
}
