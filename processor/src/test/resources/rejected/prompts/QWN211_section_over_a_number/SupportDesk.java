package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#count}}x{{/count}}")
    String draft(int count);
}
