package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.Speech;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen3.5-omni-flash")
public interface Desk {
  @Speech(voice = "Cherry")
  Flow.Publisher<StreamEvent> say(String question);
}
