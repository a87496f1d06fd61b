package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import org.jspecify.annotations.Nullable;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#note}}{{note}} {{name}}{{/note}}")
    String draft(@Nullable String note, @Nullable String name);
}
