package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;


@QwenModel("qwen-plus")
public interface SupportDesk {
    record Note(String text, String author) {}

    @User("{{#notes}}{{text}} by {{author}}{{/notes}} Thank {{author}}.")
    String thanks(List<Note> notes);
}
