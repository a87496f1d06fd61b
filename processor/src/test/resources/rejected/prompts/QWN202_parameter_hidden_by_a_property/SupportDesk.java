package com.acme;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.util.List;

@QwenModel("qwen-plus")
public interface SupportDesk {
    @User("{{#mails}}{{from}}: {{text}}{{/mails}}")
    String answer(String from, List<Mail> mails);

    record Mail(String from, String text) {}
}
