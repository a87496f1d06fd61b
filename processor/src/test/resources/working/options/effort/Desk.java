package com.acme;

import io.qwenterface.Effort;
import io.qwenterface.QwenModel;
import io.qwenterface.Thinking;
import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen3.8-max")
@Thinking(effort = Effort.LOW)
public interface Desk {
    record Answer(String text) {}

    Reply<String> answer(String question);

    Answer typed(String question);

    @Thinking(effort = Effort.MEDIUM)
    Flow.Publisher<StreamEvent> events(String question);

    @Thinking(effort = Effort.XHIGH)
    @QwenModel(value = "qwen3.8-flash", transport = Transport.DASHSCOPE)
    String natively(String question, CallOptions options);

    @Thinking(effort = Effort.UNSET)
    String byDefault(String question);
}
