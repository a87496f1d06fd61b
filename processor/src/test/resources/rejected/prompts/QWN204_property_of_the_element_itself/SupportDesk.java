package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Note(String text, String author) {}

    @User("{{#notes}}{{.txt}}{{/notes}}")
    String summary(List<Note> notes);
}
