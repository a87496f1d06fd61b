package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#tone}}x{{/tone}}")
    String draft(Tone tone);

    enum Tone { WARM }
}
