package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("Sum up: {{notes.text}}")
    String summary(List<Note> notes);

    record Note(String text) {}
}
