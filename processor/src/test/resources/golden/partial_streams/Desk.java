package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.runtime.Partial;
import java.util.concurrent.Flow;

@QwenModel("qwen-plus")
public interface Desk {
  record Letter(String subject, String body) {}

  sealed interface Step permits Call, Close {}

  record Call(String whom) implements Step {}

  record Close() implements Step {}

  Flow.Publisher<Partial<Letter>> write(String ticket);

  Letter writeAtOnce(String ticket);

  Flow.Publisher<Partial<Step>> decide(String ticket);
}
