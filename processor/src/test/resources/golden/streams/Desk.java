package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.StreamEvent;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
public interface Desk {
  Flow.Publisher<String> draft(String ticket);

  Flow.Publisher<StreamEvent> watch(String ticket);
}
