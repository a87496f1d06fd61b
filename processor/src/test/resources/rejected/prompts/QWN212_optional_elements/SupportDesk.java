package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;
import java.util.Optional;


@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#notes}}{{.}}{{/notes}}")
    String reply(List<Optional<String>> notes);
}
