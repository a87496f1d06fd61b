package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#a}}{{#b}}x{{/a}}{{/b}}")
    String draft(java.util.List<String> a, java.util.List<String> b);
}
